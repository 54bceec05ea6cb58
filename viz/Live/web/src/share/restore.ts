import { compare, openWorld, seek } from "../store/commands";
import { chooseLanguage } from "../store/preferences";
import { store, week, world } from "../store/store";
import { allEvents } from "../store/opened";
import { t } from "../texts/texts";
import { decodeShare, encodeShare } from "./shared";

/** Opens what a shared link describes. */
export async function restoreShare(text: string): Promise<void> {
  const shared = decodeShare(text);
  if (!shared || ![...(store.gallery.value ?? []), ...store.models.value].some(card => card.name === shared.scenario)) {
    store.notice.value = { tone: "bad", text: t("share.broken") };
    return;
  }
  if (shared.language) chooseLanguage(shared.language);
  const { scenario, seed, set, events } = shared;
  if (!(await openWorld({ scenario, seed, set, events, week: shared.week }))) return;
  store.screen.value = "world";
  if (shared.compare && (await compare(shared.compare))) await seek(shared.week);
}

/** The link to what is on show; whoever opens it needs a program of their own. */
export function shareLink(): string | null {
  const opened = store.opened.value;
  if (!opened || !world.value) return null;
  const { scenario, seed, set, compare: compared } = opened;
  const shared = { scenario, seed, set, events: allEvents(), week: week.value, compare: compared, language: store.language.value };
  return `${location.origin}${location.pathname}#share=${encodeShare(shared)}`;
}
