import { canvasSurface } from "./canvasSurface";
import { draw, type Layers } from "./draw";
import { drawHulls } from "./drawHulls";
import { drawTies } from "./drawTies";
import { hasMany, type Picture } from "./picture";
import { settle } from "./stage";
import { SlowLayer } from "./slowLayer";

/** A canvas that counts its pictures, so that speed can be measured from outside. */
export interface CountingCanvas extends HTMLCanvasElement {
  drawn?: number;
}

const manyTies = 2500;
const tiesPerMs = 8;
const manyInHulls = 600;
const peoplePerMs = 12;

const countOf = (it: Picture): number => it.ties?.one.length ?? 0;

/** Draws while something moves, and once after each nudge. */
export class MapLoop {
  private readonly ties = new SlowLayer(drawTies, it => it.ties, it => countOf(it) / tiesPerMs);
  private readonly hulls = new SlowLayer(drawHulls, it => it.stage.scene, it => it.stage.x.length / peoplePerMs);
  private request = 0;

  constructor(private readonly canvas: CountingCanvas, private readonly pictureAt: (nowMs: number) => Picture | null) {
    canvas.drawn = 0;
  }

  nudge(): void {
    if (this.request === 0) this.request = requestAnimationFrame(nowMs => this.step(nowMs));
  }

  stop(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
  }

  private step(nowMs: number): void {
    this.request = 0;
    const picture = this.pictureAt(nowMs);
    if (!picture) return;
    const isMoving = settle(picture.stage, nowMs);
    const isStale = this.paint(picture);
    this.canvas.drawn = (this.canvas.drawn ?? 0) + 1;
    if (isMoving || isStale) this.nudge();
  }

  /** Paints; true where a slow layer has still to catch up. */
  private paint(picture: Picture): boolean {
    const context = this.canvas.getContext("2d");
    if (!context) return false;
    const ratio = hasMany(picture) ? 1 : Math.min(2, window.devicePixelRatio || 1);
    const wide = Math.round(picture.size.width * ratio);
    const high = Math.round(picture.size.height * ratio);
    if (this.canvas.width !== wide || this.canvas.height !== high) [this.canvas.width, this.canvas.height] = [wide, high];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, picture.size.width, picture.size.height);
    const slow: { [Part in keyof Layers]: SlowLayer } = {
      ...(countOf(picture) > manyTies ? { ties: this.ties } : {}),
      ...(picture.stage.x.length > manyInHulls ? { hulls: this.hulls } : {}),
    };
    const layers = Object.fromEntries(Object.entries(slow).map(([part, layer]) => [part, () => layer.paint(context, picture, ratio)]));
    draw(canvasSurface(context), picture, layers);
    return Object.values(slow).some(layer => layer.isStale(picture));
  }
}
