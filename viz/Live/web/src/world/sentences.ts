import { typeIndex, typeName } from "../protocol/networkTypes";
import type { Entry, TimelineEvent, World } from "../protocol/types";
import { nameOf, networkLabel } from "../store/people";
import { isKey, named, number, t, tn, type TextKey } from "../texts/texts";

/** What happened, in a sentence. */
export function sentence(entry: Entry, slot: number, world: World | null): string {
  const network = entry.network ? networkLabel(entry.network.founder, entry.network.born) : "";
  const who = entry.participant === null || entry.participant === undefined ? t("participant.somebody") : nameOf(slot, entry.participant);
  const weeks = tn("count.weeks", entry.weeks ?? 0);
  switch (entry.what) {
    case "founded": return t("feed.founded", { network, who: entry.participant === null && entry.network ? nameOf(slot, entry.network.founder) : who });
    case "changed": return entry.before
      ? t("feed.changed", { network, from: t(`from.${typeName(typeIndex(entry.before))}`), into: t(`into.${typeName(typeIndex(entry.type))}`) })
      : t("feed.becomes", { network, into: t(`into.${typeName(typeIndex(entry.type))}`) });
    case "completed": return t("feed.completed", { network });
    case "ended": return t(endOf(entry.reason), { network, weeks, type: t(`type.${typeName(typeIndex(entry.type))}`) });
    case "phoenix": return t("feed.phoenix", { who, network });
    case "gone": return t("feed.gone", { who });
    case "shock": case "set": return t("feed.outside", { event: outside(entry, world) });
    default: return `${entry.what} ${network}`;
  }
}

function endOf(reason: string | null): TextKey {
  const key = `feed.ended.${reason ?? ""}`;
  return isKey(key) ? key : "feed.ended";
}

function outside(entry: Entry, world: World | null): string {
  const events = (world?.events ?? []).filter(it => it.week === entry.week && (entry.what === "shock") === Boolean(it.shock));
  if (events.length > 0) return events.map(eventLabel).join(", ");
  return entry.reason ? named("shock", entry.reason) : t("event.change");
}

/** What an event of the time line is called. */
export function eventLabel(event: TimelineEvent): string {
  if (event.shock) return named("shock", event.shock);
  return Object.entries(event.set ?? {}).map(([name, value]) =>
    `${named("parameter", name)} ${typeof value === "number" ? number(value, 3) : named("choice", value)}`).join(", ") || t("event.change");
}
