import { Glyph } from "../map/Glyph";
import { typeName } from "../protocol/networkTypes";
import { nameOf, networkLabel } from "../store/people";
import { store } from "../store/store";
import { t, whole } from "../texts/texts";
import { SortableTable } from "./SortableTable";
import type { Column } from "./sorting";

interface Row {
  founder: number;
  born: number;
  type: number;
  members: number;
  age: number;
}

export function NetworksTable({ slot }: { slot: 0 | 1 }) {
  const frame = store.frames[slot].value;
  const rows: Row[] = frame
    ? Array.from(frame.founder.keys()).map(i => ({
        founder: frame.founder[i]!, born: frame.born[i]!, type: frame.type[i]!, members: frame.size[i]!, age: frame.week - frame.born[i]! + 1,
      }))
    : [];
  return (
    <SortableTable caption={t("table.networksCaption", { week: frame?.week ?? 0 })} rows={rows} columns={columns(slot)}
      start={{ key: "members", isDown: true }} rowKey={row => `${row.founder}-${row.born}`} />
  );
}

const columns = (slot: 0 | 1): Column<Row>[] => [
  {
    key: "name", title: t("table.network"), isNumber: false, value: row => row.founder,
    show: row => (
      <button type="button" class="link" onClick={() => { store.selected.value = { kind: "network", slot, founder: row.founder, born: row.born }; }}>
        {networkLabel(row.founder, row.born)}
      </button>
    ),
  },
  { key: "type", title: t("table.type"), isNumber: false, value: row => row.type, show: row => <><Glyph type={row.type} /> {t(`type.${typeName(row.type)}`)}</> },
  { key: "members", title: t("table.members"), isNumber: true, value: row => row.members, show: row => whole(row.members) },
  { key: "age", title: t("table.age"), isNumber: true, value: row => row.age, show: row => whole(row.age) },
  { key: "founder", title: t("table.founder"), isNumber: false, value: row => nameOf(slot, row.founder), show: row => nameOf(slot, row.founder) },
];
