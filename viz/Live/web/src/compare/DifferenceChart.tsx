import { useSignal } from "@preact/signals";
import { measures, type MeasureName } from "../charts/lines";
import { frameOf } from "../charts/Charts";
import { Plot } from "../charts/Plot";
import { at } from "../protocol/series";
import { store, week } from "../store/store";
import { number, t } from "../texts/texts";

/** B less A, week by week. */
export function DifferenceChart() {
  const measure = useSignal<MeasureName>("output");
  const values = difference(measure.value);
  const now = values[week.value] ?? null;
  const name = t(`measure.${measure.value}`);
  return (
    <figure class="chart" data-testid="difference-chart">
      <figcaption>
        <strong>{t("compare.difference")}</strong>
        <select aria-label={t("compare.measure")} value={measure.value} onChange={event => { measure.value = event.currentTarget.value as MeasureName; }}>
          {measures.map(it => <option key={it} value={it}>{t(`measure.${it}`)}</option>)}
        </select>
        <b>{now !== null && now > 0 ? "+" : ""}{number(now)}</b>
      </figcaption>
      <Plot label={t("compare.differenceLabel", { measure: name, week: week.value, value: number(now) })}
        input={{ ...frameOf(), most: null, isAroundZero: true, lines: [{ values, colour: "#0072B2", dash: [], width: 2, alpha: 1 }] }} />
    </figure>
  );
}

function difference(column: string): (number | null)[] {
  const [first, second] = [store.series[0].value, store.series[1].value];
  return Array.from({ length: Math.min(first.length, second.length) }, (_, i) => {
    const [a, b] = [at(first, column, i), at(second, column, i)];
    return a === null || b === null ? null : b - a;
  });
}
