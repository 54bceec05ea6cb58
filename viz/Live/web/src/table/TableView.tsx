import { useSignal } from "@preact/signals";
import { other } from "../store/store";
import { t } from "../texts/texts";
import { NetworksTable } from "./NetworksTable";
import { PeopleTable } from "./PeopleTable";

/** The map as a table: who takes part in what. */
export function TableView() {
  const kind = useSignal<"networks" | "people">("networks");
  const slot = useSignal<0 | 1>(0);
  const shown = other.value ? slot.value : 0;
  return (
    <div class="table-view" data-testid="table">
      <div class="table-head">
        <div class="toggle" role="group" aria-label={t("table.which")}>
          {(["networks", "people"] as const).map(it => (
            <button key={it} type="button" aria-pressed={kind.value === it} onClick={() => { kind.value = it; }}>{t(`table.${it}`)}</button>
          ))}
        </div>
        {other.value && (
          <div class="toggle" role="group" aria-label={t("compare.which")}>
            {([0, 1] as const).map(it => <button key={it} type="button" aria-pressed={shown === it} onClick={() => { slot.value = it; }}>{it === 0 ? "A" : "B"}</button>)}
          </div>
        )}
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t(`table.${kind.value}`)}>
        {kind.value === "networks" ? <NetworksTable slot={shown} /> : <PeopleTable slot={shown} key={shown} />}
      </div>
    </div>
  );
}
