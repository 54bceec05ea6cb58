import type { Ties } from "../protocol/ties";

/** By participant, whether it is at most so many ties away from one of the starters. */
export function reach(starters: Iterable<number>, steps: number, ties: Ties | null, count: number): Uint8Array {
  const near = new Uint8Array(count);
  for (const starter of starters) if (starter < count) near[starter] = 1;
  if (!ties) return near;
  for (let step = 0; step < steps; step++) {
    const before = near.slice();
    for (let i = 0; i < ties.one.length; i++) {
      const a = ties.one[i]!;
      const b = ties.other[i]!;
      if (before[a] && b < count) near[b] = 1;
      if (before[b] && a < count) near[a] = 1;
    }
  }
  return near;
}

/** How many of the ties shown each participant has. */
export function degrees(ties: Ties | null, count: number): Uint16Array {
  const degree = new Uint16Array(count);
  if (!ties) return degree;
  for (let i = 0; i < ties.one.length; i++) {
    if (ties.one[i]! < count) degree[ties.one[i]!]!++;
    if (ties.other[i]! < count) degree[ties.other[i]!]!++;
  }
  return degree;
}
