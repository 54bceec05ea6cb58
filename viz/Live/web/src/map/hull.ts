/** The corners of the convex hull of some points, in order around it, as indices into x and y. */
export function hullOf(members: ArrayLike<number>, x: ArrayLike<number>, y: ArrayLike<number>): number[] {
  const sorted = Array.from(members).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  if (sorted.length < 3) return sorted;
  const lower = chain(sorted, x, y);
  const upper = chain(sorted.reverse(), x, y);
  lower.pop();
  upper.pop();
  return lower.concat(upper);
}

function chain(sorted: readonly number[], x: ArrayLike<number>, y: ArrayLike<number>): number[] {
  const corners: number[] = [];
  for (const point of sorted) {
    while (corners.length > 1 && turn(corners[corners.length - 2]!, corners[corners.length - 1]!, point, x, y) <= 0) corners.pop();
    corners.push(point);
  }
  return corners;
}

function turn(a: number, b: number, c: number, x: ArrayLike<number>, y: ArrayLike<number>): number {
  return (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
}
