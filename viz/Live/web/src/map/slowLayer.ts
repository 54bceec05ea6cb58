import { canvasSurface } from "./canvasSurface";
import { toScreenOf, type Picture } from "./picture";
import type { Surface } from "./surface";
import type { View } from "./view";

/**
 * A part of the picture that costs much and is drawn only now and then, on a canvas of its own, which is laid under each picture in between:
 * strokes are what costs most without graphics hardware.
 */
export class SlowLayer {
  private readonly canvas = document.createElement("canvas");
  private view: View | null = null;
  private drawnMs = -Infinity;
  private source: readonly unknown[] = [];
  private near: unknown = null;
  private ink = "";

  /** `sourceOf` says what the part is drawn from, besides the places of people: what is another object is drawn anew after `restMs`. */
  constructor(private readonly part: (to: Surface, it: Picture) => void, private readonly sourceOf: (it: Picture) => unknown, private readonly restMs: (it: Picture) => number) {}

  paint(onto: CanvasRenderingContext2D, it: Picture, ratio: number): void {
    const isOther = this.isStale(it) || this.ink !== it.palette.ink || this.canvas.width !== onto.canvas.width || this.canvas.height !== onto.canvas.height;
    if (isOther && it.nowMs - this.drawnMs > this.restMs(it)) this.redraw(it, onto.canvas, ratio);
    if (!this.view) return;
    const [left, top] = toScreenOf(it, this.view);
    const grow = it.view.scale / this.view.scale;
    onto.drawImage(this.canvas, left, top, it.size.width * grow, it.size.height * grow);
  }

  /** Whether the next picture should be asked for, as the layer is not up to date. */
  isStale(it: Picture): boolean {
    return this.near !== it.near || !this.isSameView(it) || this.allOf(it).some((part, i) => part !== this.source[i]);
  }

  /** People stand still from the end of their way on; before it, each picture has them at other places. */
  private allOf(it: Picture): readonly unknown[] {
    return [this.sourceOf(it), Math.min(it.nowMs, it.stage.movesUntilMs)];
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
    this.part(canvasSurface(context), it);
    [this.view, this.drawnMs, this.source, this.near, this.ink] = [it.view, it.nowMs, this.allOf(it), it.near, it.palette.ink];
  }
}
