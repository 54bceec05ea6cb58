import { Glyph } from "../map/Glyph";
import { t } from "../texts/texts";
import { CurveChart } from "./CurveChart";
import { expectedOf } from "./expected";
import { keptOf } from "./memory";
import { drawnGuesses, drawnLines, labelOf, resultRows } from "./show";
import type { Step } from "./steps";

/** Guess, run and expectation side by side, in numbers and as curves. */
export function Results({ step, isPrint = false }: { step: Step; isPrint?: boolean }) {
  const rows = resultRows(step.id);
  const lines = drawnLines(step);
  return (
    <div class="results">
      <table class="table">
        <caption class={isPrint ? "" : "unseen"}>{t("tour.results")}</caption>
        <thead><tr><td /><th scope="col">{t("tour.guess")}</th><th scope="col">{t("tour.thisRun")}</th><th scope="col">{t("tour.expected")}</th></tr></thead>
        <tbody>{rows.map(row => <tr key={row.name}><th scope="row">{row.name}</th><td>{row.guess}</td><td>{row.run}</td><td>{row.expected}</td></tr>)}</tbody>
      </table>
      <figure>
        <CurveChart lines={lines} guesses={drawnGuesses(step)} yLabel={step.yLabel} isSteps={step.id === 1} label={`${t(`tour.${step.id}.title`)}: ${lines.map(line => line.label).join(", ")}`} />
        <figcaption class="chart-legend">
          {step.curves.map(curve => <span key={curve.key} class="legend-item"><Glyph type={curve.type} size={13} /> {labelOf(step, curve)}</span>)}
          {step.id !== 4 && <span class="legend-item"><span class="dotted" aria-hidden="true" /> {t("tour.expectedFrom", { seeds: expectedOf(step.id).seeds })}</span>}
          {keptOf(step.id).seed !== null && <span class="muted">{t("seed.label")} {String(keptOf(step.id).seed)}</span>}
        </figcaption>
      </figure>
    </div>
  );
}
