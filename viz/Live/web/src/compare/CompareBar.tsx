import { closeComparison } from "../store/commands";
import { inLanguage, mayCommand, other, world } from "../store/store";
import { plain } from "../store/opened";
import { named, number, t, whole } from "../texts/texts";
import { eventLabel } from "../world/sentences";
import type { TimelineEvent, Value, World } from "../protocol/types";

/** What differs between the two worlds on show. */
export function CompareBar({ mayClose = true }: { mayClose?: boolean }) {
  const [a, b] = [world.value, other.value];
  if (!a || !b) return null;
  const own = eventsOfOwn(b, a);
  return (
    <div class="compare-bar">
      <p tabIndex={0}>
        <strong>{t("compare.title")}</strong>{" "}
        {a.scenario !== b.scenario && <span class="chip">A {inLanguage(a.title)} · B {inLanguage(b.title)}</span>}
        {b.differs.map(name => (
          <span key={name} class="chip">{named("parameter", name)}: {said(a.parameters[name])} → {said(b.parameters[name])}</span>
        ))}
        {own.map((event, i) => <span key={i} class="chip">B: {t("timeline.event", { week: whole(event.week), event: eventLabel(event) })}</span>)}
        {own.length === 0 && b.differs.length === 0 && a.scenario === b.scenario && <span class="muted">{t("compare.later")}</span>}
      </p>
      {mayClose && <button type="button" disabled={!mayCommand.value} onClick={() => void closeComparison()}>{t("compare.close")}</button>}
    </div>
  );
}

/** What comes from outside in one world alone. */
function eventsOfOwn(one: World, other: World): TimelineEvent[] {
  const shared = new Set(other.events.map(event => JSON.stringify(plain(event))));
  return one.events.map(plain).filter(event => !shared.has(JSON.stringify(event)));
}

const said = (value: Value | undefined): string =>
  value === undefined ? "–" : typeof value === "number" ? number(value, 3) : named("choice", value);
