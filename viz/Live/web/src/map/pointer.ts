import type { MapModel } from "./mapModel";
import { zoomAt, type View } from "./view";

export interface PointerListener {
  onHover(x: number, y: number): void;
  onLeave(): void;
  onClick(x: number, y: number): void;
  onView(): void;
}

const least = 0.4;
const most = 60;

/** Zooms about a place, within reason. */
export function zoom(model: MapModel, factor: number, x = model.size.width / 2, y = model.size.height / 2): void {
  if (!model.stage.scene) return;
  const fitted = model.fitNow();
  const next = zoomAt(model.view ?? fitted, model.size, factor, x, y);
  const ratio = next.scale / fitted.scale;
  if (ratio >= least && ratio <= most) model.view = next;
}

/** Wheel, drag, two fingers and click on the map; returns how to let go of it. */
export function listenToPointer(canvas: HTMLCanvasElement, model: MapModel, listener: PointerListener): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let moved = 0;
  const at = (event: MouseEvent): [number, number] => [event.offsetX, event.offsetY];

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    zoom(model, Math.exp(-Math.max(-120, Math.min(120, event.deltaY)) / 400), ...at(event));
    listener.onView();
  };
  const onDown = (event: PointerEvent): void => {
    canvas.setPointerCapture(event.pointerId);
    down.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    if (down.size === 1) moved = 0;
  };
  const onMove = (event: PointerEvent): void => {
    const last = down.get(event.pointerId);
    if (!last) return listener.onHover(...at(event));
    const [x, y] = at(event);
    moved += Math.abs(x - last.x) + Math.abs(y - last.y);
    if (moved > 4) drag(model, down, event.pointerId, x, y);
    down.set(event.pointerId, { x, y });
    listener.onView();
  };
  const onUp = (event: PointerEvent): void => {
    const wasDown = down.delete(event.pointerId);
    if (wasDown && moved <= 4 && event.type === "pointerup") listener.onClick(...at(event));
  };
  const onLeave = (): void => listener.onLeave();

  canvas.addEventListener("wheel", onWheel, { passive: false });
  canvas.addEventListener("pointerdown", onDown);
  canvas.addEventListener("pointermove", onMove);
  canvas.addEventListener("pointerup", onUp);
  canvas.addEventListener("pointercancel", onUp);
  canvas.addEventListener("pointerleave", onLeave);
  return () => {
    canvas.removeEventListener("wheel", onWheel);
    canvas.removeEventListener("pointerdown", onDown);
    canvas.removeEventListener("pointermove", onMove);
    canvas.removeEventListener("pointerup", onUp);
    canvas.removeEventListener("pointercancel", onUp);
    canvas.removeEventListener("pointerleave", onLeave);
  };
}

/** One finger moves the map; two also zoom it about the one that rests. */
function drag(model: MapModel, down: Map<number, { x: number; y: number }>, id: number, x: number, y: number): void {
  if (!model.stage.scene) return;
  const last = down.get(id)!;
  const resting = [...down.entries()].find(([other]) => other !== id)?.[1];
  if (resting) {
    const before = Math.hypot(last.x - resting.x, last.y - resting.y);
    const after = Math.hypot(x - resting.x, y - resting.y);
    if (before > 8) zoom(model, after / before, resting.x, resting.y);
    return;
  }
  const view: View = model.view ?? model.fitNow();
  model.view = { scale: view.scale, x: view.x - (x - last.x) / view.scale, y: view.y - (y - last.y) / view.scale };
}
