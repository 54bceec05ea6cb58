import { closeComparison } from "../store/commands";
import { inLanguage, mayCommand, other, world } from "../store/store";
import { named, number, t } from "../texts/texts";
import type { Value } from "../protocol/types";

/** What differs between the two worlds on show. */
export function CompareBar() {
  const [a, b] = [world.value, other.value];
  if (!a || !b) return null;
  return (
    <div class="compare-bar">
      <p tabIndex={0}>
        <strong>{t("compare.title")}</strong>{" "}
        {a.scenario !== b.scenario && <span class="chip">A {inLanguage(a.title)} · B {inLanguage(b.title)}</span>}
        {b.differs.map(name => (
          <span key={name} class="chip">{named("parameter", name)}: {said(a.parameters[name])} → {said(b.parameters[name])}</span>
        ))}
        {b.differs.length === 0 && a.scenario === b.scenario && <span class="muted">{t("compare.later")}</span>}
      </p>
      <button type="button" disabled={!mayCommand.value} onClick={() => void closeComparison()}>{t("compare.close")}</button>
    </div>
  );
}

const said = (value: Value | undefined): string =>
  value === undefined ? "–" : typeof value === "number" ? number(value, 3) : named("choice", value);
