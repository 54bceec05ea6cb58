import { frameOf } from "../charts/Charts";
import { Plot } from "../charts/Plot";
import type { PlotLine } from "../charts/plot";
import { DifferenceChart } from "../compare/DifferenceChart";
import type { ModelMeasure } from "../protocol/types";
import { model, other, store, week } from "../store/store";
import { number, t } from "../texts/texts";
import { measuresOf, saidOf, unitOf, valueOf } from "./measures";

const colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00"];

/** A chart for every measure of the model. */
export function ModelCharts() {
  return (
    <div class="charts model-charts">
      {measuresOf(model.value).map((it, i) => <Chart key={it.name} measure={it} colour={colours[i % colours.length]!} />)}
      {other.value && <DifferenceChart />}
    </div>
  );
}

function Chart({ measure, colour }: { measure: ModelMeasure; colour: string }) {
  const now = (slot: 0 | 1): string => number(valueOf(measure, slot), 3);
  const title = saidOf(measure);
  const unit = unitOf(measure);
  return (
    <figure class="chart" data-testid={`chart-${measure.name}`}>
      <figcaption>
        <strong>{measure.name}</strong> <span class="chart-meaning" title={title}>{title}{unit && ` (${unit})`}</span>
        <span class="legend-item"><b>{now(0)}</b>{other.value && <span class="muted"> · B {now(1)}</span>}</span>
      </figcaption>
      <Plot label={t("chart.label", { title, week: week.value, values: now(0) })} input={{ ...frameOf(), most: null, isAroundZero: false, isTight: true, lines: linesOf(measure, colour) }} />
    </figure>
  );
}

function linesOf(measure: ModelMeasure, colour: string): PlotLine[] {
  const line = (slot: 0 | 1, look: Pick<PlotLine, "dash" | "width" | "alpha">): PlotLine => ({ values: store.series[slot].value.columns[measure.name] ?? [], colour, ...look });
  const first = line(0, { dash: [], width: 2, alpha: 1 });
  return other.value ? [line(1, { dash: [6, 4], width: 1.6, alpha: 0.7 }), first] : [first];
}
