export interface Column<Row> {
  key: string;
  title: string;
  value: (row: Row) => number | string;
  show: (row: Row) => preact.ComponentChildren;
  isNumber: boolean;
}

export interface Order {
  key: string;
  isDown: boolean;
}

/** The rows in an order; equal ones stay as they were. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order): Row[] {
  const column = columns.find(it => it.key === order.key);
  if (!column) return [...rows];
  const sign = order.isDown ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), undefined, { numeric: true }));
  });
}
