import { useSignal } from "@preact/signals";
import { measures } from "../charts/lines";
import { frameOf } from "../charts/Charts";
import { Plot } from "../charts/Plot";
import { at } from "../protocol/series";
import { measuresOf } from "../models/measures";
import { inLanguage, model, store, week } from "../store/store";
import { named, number, t } from "../texts/texts";

/** B less A, week by week. */
export function DifferenceChart() {
  const ofModel = measuresOf(model.value);
  const names: readonly string[] = model.value ? ofModel.map(it => it.name) : measures;
  const chosen = useSignal("");
  const measure = names.includes(chosen.value) ? chosen.value : names[0] ?? "";
  const titleOf = (name: string): string => (model.value ? inLanguage(ofModel.find(it => it.name === name)?.meaning).replace(/\.$/, "") : named("measure", name));
  const values = difference(measure);
  const now = values[week.value] ?? null;
  const name = titleOf(measure);
  return (
    <figure class="chart" data-testid="difference-chart">
      <figcaption>
        <strong>{t("compare.difference")}</strong>
        <select aria-label={t("compare.measure")} value={measure} onChange={event => { chosen.value = event.currentTarget.value; }}>
          {names.map(it => <option key={it} value={it}>{titleOf(it)}</option>)}
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
