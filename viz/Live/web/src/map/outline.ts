import type { Surface } from "./surface";

/**
 * Adds to the path a line around the corners, a radius away from each: a hull with soft corners, or with cut ones, which cost less.
 * Corners go clockwise on the screen.
 */
export function outline(to: Surface, xs: readonly number[], ys: readonly number[], radius: number, isCut = false): void {
  const count = xs.length;
  if (count === 0) return;
  if (count === 1) return to.circle(xs[0]!, ys[0]!, radius);
  let last = normal(xs, ys, count - 1, 0);
  const first = last;
  for (let i = 0; i < count; i++) {
    const next = i === count - 1 ? first : normal(xs, ys, i, i + 1);
    if (i === 0) to.move(xs[0]! + radius * Math.cos(last), ys[0]! + radius * Math.sin(last));
    if (isCut) to.line(xs[i]! + radius * Math.cos(next), ys[i]! + radius * Math.sin(next));
    else to.arc(xs[i]!, ys[i]!, radius, last, next);
    if (isCut && i < count - 1) to.line(xs[i + 1]! + radius * Math.cos(next), ys[i + 1]! + radius * Math.sin(next));
    last = next;
  }
  to.close();
}

/** The angle that points outwards from the edge between two corners. */
function normal(xs: readonly number[], ys: readonly number[], from: number, to: number): number {
  return Math.atan2(-(xs[to]! - xs[from]!), ys[to]! - ys[from]!);
}
