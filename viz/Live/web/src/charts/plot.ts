import uPlot from "uplot";
import type { TimelineEvent } from "../protocol/types";
import { darkPalette, lightPalette, shockColour } from "../map/look";
import { number } from "../texts/texts";

/** A line with its numbers, indexed by week. */
export interface PlotLine {
  values: (number | null)[];
  colour: string;
  dash: number[];
  width: number;
  alpha: number;
}

export interface PlotInput {
  weeks: number;
  lines: PlotLine[];
  events: { event: TimelineEvent; label: string }[];
  /** Bounds of the values; null where the numbers decide. */
  most: number | null;
  isAroundZero: boolean;
  /** Whether the axis ends where the values do, however small they are. */
  isTight?: boolean;
  isDark: boolean;
  weekUnit: string;
}

const font = "16px system-ui, sans-serif";

/** Weeks are whole, and so are the steps between their marks. */
const wholeSteps = [1, 2, 5].flatMap(step => [0, 1, 2, 3, 4, 5].map(power => step * 10 ** power)).sort((a, b) => a - b);

/** In so few weeks each has a point of its own. */
const fewWeeks = 12;

export function plotData(input: PlotInput): uPlot.AlignedData {
  const length = Math.max(2, ...input.lines.map(line => line.values.length));
  const xs = Array.from({ length }, (_, week) => week);
  return [xs, ...input.lines.map(line => xs.map(week => line.values[week] ?? null))];
}

export function plotOptions(input: PlotInput, size: { width: number; height: number }): uPlot.Options {
  const { ink, faint } = input.isDark ? darkPalette : lightPalette;
  const grid = { stroke: input.isDark ? "#2b3640" : "#e3e8ec", width: 1 };
  const axis = { stroke: faint, font, grid, ticks: { show: false } };
  return {
    ...size,
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
    padding: [8, input.weeks < 10_000 ? 10 : 26, 0, 0],
    scales: { x: { time: false, range: [0, input.weeks] }, y: { range: (_, least, most) => valueRange(input, least, most) } },
    axes: [
      { ...axis, size: 27, gap: 3, space: 60, incrs: wholeSteps, values: (_, ticks) => ticks.map(week => number(week, 0)) },
      { ...axis, size: (_, values) => 14 + 9.5 * Math.max(2, ...(values ?? []).map(value => value.length)), gap: 4, space: 28, values: (_, ticks) => ticks.map(value => number(value, 2)) },
    ],
    series: [{}, ...input.lines.map(line => ({
      stroke: withAlpha(line.colour, line.alpha), width: line.width, dash: line.dash, points: { show: input.weeks <= fewWeeks, size: 7, fill: withAlpha(line.colour, line.alpha) }, spanGaps: true,
    }))],
    hooks: { draw: [plot => drawEvents(plot, input, ink)] },
  };
}

function valueRange(input: PlotInput, least: number | null, most: number | null): [number, number] {
  if (input.most !== null) return [0, input.most];
  if (input.isTight) return tightRange(least ?? 0, most ?? 1);
  if (!input.isAroundZero) return [0, Math.max(1, (most ?? 1) * 1.08)];
  const far = Math.max(1e-3, Math.abs(least ?? 0), Math.abs(most ?? 0)) * 1.08;
  return [-far, far];
}

/** From 0, or from the least where that is below it, to a little above the most. */
function tightRange(least: number, most: number): [number, number] {
  const low = Math.min(0, least);
  const high = Math.max(0, most);
  const room = Math.max(1e-9, high - low) * 0.08;
  return [low < 0 ? low - room : 0, high + room];
}

const withAlpha = (colour: string, alpha: number): string => colour + Math.round(alpha * 255).toString(16).padStart(2, "0");

/** Orange lines where something strikes or changes, each with its name where there is room for it. */
function drawEvents(plot: uPlot, input: PlotInput, ink: string): void {
  const context = plot.ctx;
  const ratio = uPlot.pxRatio;
  const { left, top, width, height } = plot.bbox;
  let freeFrom = -Infinity;
  context.save();
  context.font = `${16 * ratio}px system-ui, sans-serif`;
  context.textBaseline = "top";
  context.textAlign = "left";
  for (const [week, labels] of byWeek(input.events)) {
    const x = plot.valToPos(week, "x", true);
    const label = labels.join(", ");
    context.strokeStyle = shockColour;
    context.lineWidth = 2 * ratio;
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, top + height);
    context.stroke();
    const wide = context.measureText(label).width + 8 * ratio;
    const isLate = x + wide > left + width;
    const from = isLate ? x - wide : x + 4 * ratio;
    if (from < freeFrom || from < left) continue;
    context.fillStyle = ink;
    context.fillText(label, from, top + 2 * ratio);
    freeFrom = from + wide;
  }
  if (input.isAroundZero) drawZero(plot, ink);
  context.restore();
}

/** The names of what happens, by week, in order. */
function byWeek(events: PlotInput["events"]): [number, string[]][] {
  const weeks = [...new Set(events.map(it => it.event.week))].sort((a, b) => a - b);
  return weeks.map(week => [week, events.filter(it => it.event.week === week).map(it => it.label)]);
}

function drawZero(plot: uPlot, ink: string): void {
  const y = plot.valToPos(0, "y", true);
  plot.ctx.strokeStyle = ink;
  plot.ctx.lineWidth = 1;
  plot.ctx.beginPath();
  plot.ctx.moveTo(plot.bbox.left, y);
  plot.ctx.lineTo(plot.bbox.left + plot.bbox.width, y);
  plot.ctx.stroke();
}
