import { membersOf } from "../protocol/frame";
import { discRadius, middle } from "./drawDiscs";
import { screenX, screenY, showsDiscs, type Picture } from "./picture";

export interface Pick {
  person: number;
  network: number;
}

export const nothing: Pick = { person: -1, network: -1 };

/** Who, or else which network, lies under a place of the screen. */
export function pick(it: Picture, x: number, y: number): Pick {
  if (!it.stage.scene) return nothing;
  if (showsDiscs(it)) return { person: -1, network: discAt(it, x, y) };
  const person = personAt(it, x, y);
  return { person, network: person < 0 ? hullAt(it, x, y) : -1 };
}

function personAt(it: Picture, x: number, y: number): number {
  let best = -1;
  let bestAway = Math.max(9, it.dot * 1.8) ** 2;
  for (let i = 0; i < it.stage.x.length; i++) {
    const away = (screenX(it, it.stage.x[i]!) - x) ** 2 + (screenY(it, it.stage.y[i]!) - y) ** 2;
    if (away < bestAway) [best, bestAway] = [i, away];
  }
  return best;
}

/** The smallest hull that holds the place: small ones lie inside of large ones. */
function hullAt(it: Picture, x: number, y: number): number {
  const scene = it.stage.scene!;
  let best = -1;
  let bestSize = Infinity;
  scene.hulls.forEach((hull, n) => {
    const size = membersOf(scene.frame, n).length;
    if (size < bestSize && holds(it, hull, x, y)) [best, bestSize] = [n, size];
  });
  return best;
}

function holds(it: Picture, hull: readonly number[], x: number, y: number): boolean {
  let isInside = false;
  for (let i = 0, j = hull.length - 1; i < hull.length; j = i++) {
    const ax = screenX(it, it.stage.x[hull[i]!]!), ay = screenY(it, it.stage.y[hull[i]!]!);
    const bx = screenX(it, it.stage.x[hull[j]!]!), by = screenY(it, it.stage.y[hull[j]!]!);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}

function discAt(it: Picture, x: number, y: number): number {
  const frame = it.stage.scene!.frame;
  let best = -1;
  let bestRadius = Infinity;
  for (let n = 0; n < frame.type.length; n++) {
    const [cx, cy] = middle(it, n);
    const radius = discRadius(it, frame.size[n]!);
    if (radius < bestRadius && (cx - x) ** 2 + (cy - y) ** 2 <= (radius + 2) ** 2) [best, bestRadius] = [n, radius];
  }
  return best;
}
