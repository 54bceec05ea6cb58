import { effect, untracked } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import { seek } from "../store/commands";
import { mayCommand, week } from "../store/store";
import { plotData, plotOptions, type PlotInput } from "./plot";

const redrawPauseMs = 250;

/** A chart over weeks. Its lines are drawn anew at most four times a second; the mark of the week shown moves by itself. */
export function Plot({ input, label }: { input: PlotInput; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const held = useRef<Held>({ plot: null, key: "", timer: 0, lastMs: 0, input });
  held.current.input = input;
  useEffect(() => redrawSoon(box.current!, held.current));
  useEffect(() => {
    const now = held.current;
    const watch = new ResizeObserver(() => { now.key = ""; redrawSoon(box.current!, now); });
    watch.observe(box.current!);
    return () => { watch.disconnect(); clearTimeout(now.timer); now.plot?.destroy(); now.plot = null; };
  }, []);
  return <div ref={box} class="plot" role="img" aria-label={label} />;
}

interface Held {
  plot: uPlot | null;
  /** What the plot was made for: anything else than new numbers makes a new one. */
  key: string;
  timer: number;
  lastMs: number;
  input: PlotInput;
}

function redrawSoon(box: HTMLElement, held: Held): void {
  if (held.timer !== 0) return;
  const waitMs = Math.max(0, redrawPauseMs - (performance.now() - held.lastMs));
  held.timer = window.setTimeout(() => {
    held.timer = 0;
    held.lastMs = performance.now();
    redraw(box, held);
  }, waitMs);
}

function redraw(box: HTMLElement, held: Held): void {
  const size = { width: Math.floor(box.clientWidth), height: Math.floor(box.clientHeight) };
  if (size.width < 60 || size.height < 40) return;
  const { lines, ...rest } = held.input;
  const key = JSON.stringify([size, rest, lines.map(({ values: _, ...line }) => line), document.documentElement.lang]);
  if (held.plot && key === held.key) { held.plot.setData(plotData(held.input)); return; }
  held.plot?.destroy();
  held.key = key;
  held.plot = new uPlot(plotOptions(held.input, size), plotData(held.input), box);
  addMark(held.plot);
}

/** Where the week shown is: a line, and a veil over what was computed ahead. */
function addMark(plot: uPlot): void {
  const mark = document.createElement("div");
  mark.className = "plot-mark";
  plot.over.append(mark);
  const place = (): void => { mark.style.left = `${plot.valToPos(week.value, "x")}px`; };
  const stop = effect(place);
  // Where a week is, a new plot knows only when it draws.
  (plot.hooks.draw ??= []).push(() => untracked(place));
  plot.over.addEventListener("click", event => { if (mayCommand.value) void seek(plot.posToVal(event.offsetX, "x")); });
  (plot.hooks.destroy ??= []).push(stop);
}
