import { describe, expect, it } from "vitest";
import { degrees, reach } from "../src/map/reach";
import type { Ties } from "../src/protocol/ties";
import { sorted, type Column } from "../src/table/sorting";

const ties = { one: Uint32Array.of(0, 1, 2), other: Uint32Array.of(1, 2, 3) } as unknown as Ties;

describe("who is near", () => {
  it.each([[0, [1, 0, 0, 0, 0]], [1, [1, 1, 0, 0, 0]], [2, [1, 1, 1, 0, 0]], [3, [1, 1, 1, 1, 0]]])("within %i ties", (steps, near) =>
    expect([...reach([0], steps, ties, 5)]).toEqual(near));

  it("has so many ties", () => expect([...degrees(ties, 5)]).toEqual([1, 2, 2, 1, 0]));
});

describe("a sorted table", () => {
  const columns: Column<[string, number]>[] = [
    { key: "name", title: "", isNumber: false, value: row => row[0], show: row => row[0] },
    { key: "size", title: "", isNumber: true, value: row => row[1], show: row => row[1] },
  ];
  const rows: [string, number][] = [["b", 2], ["a", 10], ["c", 2]];

  it("orders numbers as numbers and leaves equal ones as they were", () =>
    expect(sorted(rows, columns, { key: "size", isDown: true }).map(row => row[0])).toEqual(["a", "b", "c"]));

  it("orders names", () => expect(sorted(rows, columns, { key: "name", isDown: false }).map(row => row[0])).toEqual(["a", "b", "c"]));

  it("stays as it is without such a column", () => expect(sorted(rows, columns, { key: "none", isDown: false })).toEqual(rows));
});
