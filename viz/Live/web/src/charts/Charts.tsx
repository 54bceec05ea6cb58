import { Glyph } from "../map/Glyph";
import { at } from "../protocol/series";
import { isDark } from "../store/preferences";
import { lastWeek, other, store, week, world } from "../store/store";
import { number, t } from "../texts/texts";
import { eventLabel } from "../world/sentences";
import { DifferenceChart } from "../compare/DifferenceChart";
import { charts, type ChartSpec, type Line } from "./lines";
import type { PlotInput, PlotLine } from "./plot";
import { Plot } from "./Plot";

export function Charts() {
  return (
    <div class="charts">
      {charts.map(spec => <Chart key={spec.id} spec={spec} />)}
      {other.value && <DifferenceChart />}
    </div>
  );
}

function Chart({ spec }: { spec: ChartSpec }) {
  const said = spec.lines.map(line => `${t(line.label)} ${number(at(store.series[0].value, line.column, week.value), line.digits)}`).join(", ");
  const title = t(spec.title);
  return (
    <figure class="chart" data-testid={`chart-${spec.id}`}>
      <figcaption>
        <strong>{title}</strong>
        <span class="chart-legend">{spec.lines.map(line => <LegendItem key={line.column} line={line} />)}</span>
      </figcaption>
      <Plot input={inputOf(spec)} label={t("chart.label", { title, week: week.value, values: said })} />
    </figure>
  );
}

/** The shape, the dash and the value of the week shown. */
function LegendItem({ line }: { line: Line }) {
  return (
    <span class="legend-item">
      {line.type >= 0 ? <Glyph type={line.type} size={13} /> : <Dash line={line} />} <span class="legend-name">{t(line.label)}</span>{" "}
      <b>{number(at(store.series[0].value, line.column, week.value), line.digits)}</b>
      {other.value && <span class="muted"> · B {number(at(store.series[1].value, line.column, week.value), line.digits)}</span>}
    </span>
  );
}

const Dash = ({ line }: { line: Line }) => (
  <svg width="22" height="8" aria-hidden="true"><path d="M0 4h22" stroke={line.colour} stroke-width={line.width} stroke-dasharray={line.dash.join(" ")} /></svg>
);

function inputOf(spec: ChartSpec): PlotInput {
  const main = spec.lines.map((line): PlotLine => ({
    values: store.series[0].value.columns[line.column] ?? [], colour: line.colour, dash: line.dash, width: line.width, alpha: 1,
  }));
  return { ...frameOf(), lines: [...thin(spec), ...main], most: spec.most, isAroundZero: false };
}

/** The other world, or else the future that was replaced, as thin lines behind. */
function thin(spec: ChartSpec): PlotLine[] {
  const ghost = store.ghost.value;
  const series = other.value ? store.series[1].value : ghost?.series;
  if (!series) return [];
  const from = other.value ? 0 : ghost!.from;
  return spec.lines.map(line => ({
    values: (series.columns[line.column] ?? []).map((cell, i) => (i < from ? null : cell)), colour: line.colour, dash: line.dash, width: 1.1, alpha: 0.55,
  }));
}

/** What all charts of the page have in common. */
export function frameOf(): Pick<PlotInput, "weeks" | "events" | "isDark" | "weekUnit"> {
  const events = [...(world.value?.events ?? []), ...(other.value?.events ?? [])];
  const seen = new Map(events.map(event => [`${event.week} ${eventLabel(event)}`, { event, label: eventLabel(event) }]));
  return { weeks: lastWeek.value || 520, events: [...seen.values()], isDark: isDark(), weekUnit: t("chart.weeks") };
}
