import { screenX, screenY, type Picture } from "./picture";
import type { Surface } from "./surface";

/** Trust in four bands, the weakest first: fewer strokes than ties. */
const bands = [{ upTo: 90, alpha: 0.1 }, { upTo: 140, alpha: 0.16 }, { upTo: 200, alpha: 0.26 }, { upTo: 256, alpha: 0.42 }];

/** Thin lines between people; the more trust, the stronger. */
export function drawTies(to: Surface, it: Picture): void {
  const { ties, stage } = it;
  if (!ties || !stage.scene) return;
  const calm = Math.min(1, 30 / Math.sqrt(ties.one.length + 1) + 0.25);
  let least = 0;
  for (const band of bands) {
    to.begin();
    if (addLines(to, it, least, band.upTo)) to.stroke(it.palette.faint, band.alpha * calm, 0.8);
    least = band.upTo;
  }
}

function addLines(to: Surface, it: Picture, least: number, below: number): boolean {
  const { one, other, trust } = it.ties!;
  const { x, y } = it.stage;
  const { width, height } = it.size;
  let hasAny = false;
  for (let i = 0; i < one.length; i++) {
    const value = trust[i]!;
    const a = one[i]!;
    const b = other[i]!;
    if (value < least || value >= below || a >= x.length || b >= x.length) continue;
    if (it.near && !(it.near[a] && it.near[b])) continue;
    const ax = screenX(it, x[a]!), ay = screenY(it, y[a]!), bx = screenX(it, x[b]!), by = screenY(it, y[b]!);
    if ((ax < 0 && bx < 0) || (ay < 0 && by < 0) || (ax > width && bx > width) || (ay > height && by > height)) continue;
    to.move(ax, ay);
    to.line(bx, by);
    hasAny = true;
  }
  return hasAny;
}
