import type { EntriesMessage, Entry } from "./types";

export interface Chronicle {
  revision: number;
  entries: Entry[];
}

export const emptyChronicle: Chronicle = { revision: -1, entries: [] };

/** Entries of weeks from `from` on replace what was there. */
export function mergeEntries(chronicle: Chronicle, message: EntriesMessage): Chronicle {
  const last = chronicle.entries[chronicle.entries.length - 1];
  const kept = !last || last.week < message.from
    ? chronicle.entries
    : chronicle.entries.slice(0, firstFrom(chronicle.entries, message.from));
  return { revision: message.revision, entries: kept.concat(message.entries) };
}

/** The index of the first entry of a week or of a later one; entries are in order of weeks. */
export function firstFrom(entries: readonly Entry[], week: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.week ?? 0) < week) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The newest entries up to a week, newest first. */
export function newest(entries: readonly Entry[], week: number, most: number): Entry[] {
  const end = firstFrom(entries, week + 1);
  return entries.slice(Math.max(0, end - most), end).reverse();
}
