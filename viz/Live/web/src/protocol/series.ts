import type { SeriesMessage } from "./types";

export type Cell = number | null;

/** One list a column, indexed by week. */
export interface Series {
  revision: number;
  length: number;
  columns: Record<string, Cell[]>;
}

export const emptySeries: Series = { revision: -1, length: 0, columns: {} };

/**
 * Adds the rows of a message; another revision drops what it does not repeat. The socket keeps the order, so the revision that comes
 * last holds, even where a new world begins to count from 0 again.
 */
export function mergeSeries(series: Series, message: SeriesMessage): Series {
  const keep = message.revision !== series.revision ? Math.min(series.length, message.from) : series.length;
  const length = Math.max(keep, message.from + message.rows.length);
  const columns: Record<string, Cell[]> = {};
  message.columns.forEach((name, c) => {
    const cells = (series.columns[name] ?? []).slice(0, keep);
    while (cells.length < message.from) cells.push(null);
    message.rows.forEach((row, r) => { cells[message.from + r] = row[c] ?? null; });
    columns[name] = cells;
  });
  return { revision: message.revision, length, columns };
}

export function at(series: Series, column: string, week: number): Cell {
  return series.columns[column]?.[week] ?? null;
}

export function total(series: Series, column: string, from = 0, to = series.length): number {
  return (series.columns[column] ?? []).slice(from, to).reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
}
