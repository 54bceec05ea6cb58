import { useSignal } from "@preact/signals";
import { inLanguage, model, other, store, week } from "../store/store";
import { nameOf } from "../store/people";
import { number, t } from "../texts/texts";
import { SortableTable } from "../table/SortableTable";
import type { Column } from "../table/sorting";

interface Row {
  id: number;
  value: number;
}

/** The map as a table: everybody with the value that colours it. */
export function ModelTable() {
  const slot = useSignal<0 | 1>(0);
  const shown = other.value ? slot.value : 0;
  const frame = store.frames[shown].value;
  const rows = frame ? Array.from(frame.x, (_, id): Row => ({ id, value: frame.value?.[id] ?? NaN })) : [];
  return (
    <div class="table-view" data-testid="table">
      {other.value && (
        <div class="table-head">
          <div class="toggle" role="group" aria-label={t("compare.which")}>
            {([0, 1] as const).map(it => <button key={it} type="button" aria-pressed={shown === it} onClick={() => { slot.value = it; }}>{it === 0 ? "A" : "B"}</button>)}
          </div>
        </div>
      )}
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t("table.people")}>
        <SortableTable caption={t("table.peopleCaption", { week: week.value })} rows={rows} columns={columns(shown)} start={{ key: "name", isDown: false }} rowKey={row => row.id} />
      </div>
    </div>
  );
}

const columns = (slot: 0 | 1): Column<Row>[] => [
  nameColumn(slot),
  ...(model.value?.trace ? [valueColumn(inLanguage(model.value.trace.meaning))] : []),
];

const nameColumn = (slot: 0 | 1): Column<Row> => ({
  key: "name", title: t("table.name"), isNumber: false, value: row => row.id,
  show: row => <button type="button" class="link" onClick={() => { store.selected.value = { kind: "participant", slot, id: row.id }; }}>{nameOf(slot, row.id)}</button>,
});

const valueColumn = (title: string): Column<Row> => ({ key: "value", title, isNumber: true, value: row => row.value, show: row => number(row.value, 4) });
