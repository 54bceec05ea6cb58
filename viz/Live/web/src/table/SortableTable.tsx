import { useSignal } from "@preact/signals";
import { t, whole } from "../texts/texts";
import { sorted, type Column, type Order } from "./sorting";

interface Props<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  start: Order;
  rowKey: (row: Row) => string | number;
}

const page = 200;

export function SortableTable<Row>({ caption, rows, columns, start, rowKey }: Props<Row>) {
  const order = useSignal<Order>(start);
  const most = useSignal(page);
  const all = sorted(rows, columns, order.value);
  const shown = all.slice(0, most.value);
  const turn = (key: string, isNumber: boolean): void => {
    order.value = order.value.key === key ? { key, isDown: !order.value.isDown } : { key, isDown: isNumber };
  };
  return (
    <>
      <table class="table">
        <caption>{caption}</caption>
        <thead>
          <tr>{columns.map(column => (
            <th key={column.key} scope="col" class={column.isNumber ? "number" : ""}
              aria-sort={order.value.key === column.key ? (order.value.isDown ? "descending" : "ascending") : "none"}>
              <button type="button" onClick={() => turn(column.key, column.isNumber)}>
                {column.title} <span aria-hidden="true">{order.value.key === column.key ? (order.value.isDown ? "▼" : "▲") : "↕"}</span>
              </button>
            </th>
          ))}</tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <tr key={rowKey(row)}>{columns.map((column, i) => i === 0
              ? <th key={column.key} scope="row">{column.show(row)}</th>
              : <td key={column.key} class={column.isNumber ? "number" : ""}>{column.show(row)}</td>)}</tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="muted">{t("table.empty")}</p>}
      {all.length > shown.length && (
        <button type="button" onClick={() => { most.value += page; }}>{t("table.more", { n: whole(all.length - shown.length) })}</button>
      )}
    </>
  );
}
