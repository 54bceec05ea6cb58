import { canvasSurface } from "./canvasSurface";
import { drawTies } from "./drawTies";
import { toScreenOf, type Picture } from "./picture";
import type { View } from "./view";

const leastRestMs = 160;
const tiesPerMs = 8;

/** Many ties are drawn now and then on a canvas of their own, which is laid under each picture in between. */
export class TiesLayer {
  private readonly canvas = document.createElement("canvas");
  private view: View | null = null;
  private drawnMs = -Infinity;
  private ties: unknown = null;
  private near: unknown = null;
  private ink = "";

  paint(onto: CanvasRenderingContext2D, it: Picture, ratio: number): void {
    const isOther = this.ties !== it.ties || this.near !== it.near || this.ink !== it.palette.ink || !this.isSameView(it)
      || this.canvas.width !== onto.canvas.width || this.canvas.height !== onto.canvas.height;
    if (isOther && it.nowMs - this.drawnMs > restMs(it)) this.redraw(it, onto.canvas, ratio);
    if (!this.view) return;
    const [left, top] = toScreenOf(it, this.view);
    const grow = it.view.scale / this.view.scale;
    onto.drawImage(this.canvas, left, top, it.size.width * grow, it.size.height * grow);
  }

  /** Whether the next picture should be asked for, as the layer is not up to date. */
  isStale(it: Picture): boolean {
    return this.ties !== it.ties || this.near !== it.near || !this.isSameView(it);
  }

  private isSameView(it: Picture): boolean {
    return this.view !== null && this.view.x === it.view.x && this.view.y === it.view.y && this.view.scale === it.view.scale;
  }

  private redraw(it: Picture, like: HTMLCanvasElement, ratio: number): void {
    this.canvas.width = like.width;
    this.canvas.height = like.height;
    const context = this.canvas.getContext("2d");
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawTies(canvasSurface(context), it);
    [this.view, this.drawnMs, this.ties, this.near, this.ink] = [it.view, it.nowMs, it.ties, it.near, it.palette.ink];
  }
}

/** Strokes are what costs most without graphics hardware, so many ties rest for longer. */
const restMs = (it: Picture): number => Math.max(leastRestMs, (it.ties?.one.length ?? 0) / tiesPerMs);
