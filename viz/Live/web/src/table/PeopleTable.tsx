import { useComputed, useSignal } from "@preact/signals";
import { constant, useDetail } from "../inspector/detail";
import { Waiting } from "../inspector/parts";
import type { Person } from "../protocol/types";
import { networkLabel } from "../store/people";
import { store, week } from "../store/store";
import { named, number, t, whole } from "../texts/texts";
import { SortableTable } from "./SortableTable";
import type { Column } from "./sorting";

export function PeopleTable({ slot }: { slot: 0 | 1 }) {
  const path = useComputed(() => "people");
  const detail = useDetail<Person[]>(path, constant<number>(slot)).value;
  const sought = useSignal("");
  if (!detail.value) return <Waiting problem={detail.problem} />;
  const rows = detail.value.filter(person => person.name.toLowerCase().includes(sought.value.toLowerCase()));
  return (
    <>
      <label class="search"><span>{t("table.search")}</span> <input type="search" value={sought.value} onInput={event => { sought.value = event.currentTarget.value; }} /></label>
      <SortableTable caption={t("table.peopleCaption", { week: week.value })} rows={rows} columns={columns(slot)} start={{ key: "ties", isDown: true }} rowKey={row => row.id} />
    </>
  );
}

const columns = (slot: 0 | 1): Column<Person>[] => [
  {
    key: "name", title: t("table.name"), isNumber: false, value: row => row.name,
    show: row => <button type="button" class="link" onClick={() => { store.selected.value = { kind: "participant", slot, id: row.id }; }}>{row.name}</button>,
  },
  { key: "persona", title: t("table.persona"), isNumber: false, value: row => named("persona", row.persona), show: row => named("persona", row.persona) },
  {
    key: "networks", title: t("table.networks"), isNumber: true, value: row => row.networks.length,
    show: row => row.isGone ? t("table.gone") : row.networks.map(it => networkLabel(it.founder, it.born)).join(", ") || "–",
  },
  { key: "ties", title: t("table.ties"), isNumber: true, value: row => row.ties, show: row => whole(row.ties) },
  { key: "knowledge", title: t("table.knowledge"), isNumber: true, value: row => most(row), show: row => number(most(row)) },
  { key: "standing", title: t("table.standing"), isNumber: true, value: row => row.standing, show: row => number(row.standing) },
];

const most = (row: Person): number => Math.max(0, ...row.knowledge);
