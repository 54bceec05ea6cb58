import { useSignal } from "@preact/signals";
import type { Shock } from "../protocol/types";
import { strike } from "../store/changes";
import { store, world } from "../store/store";
import { named, number, t } from "../texts/texts";
import { NumberField } from "./NumberField";

const order = ["betrayal", "keyPeopleLeave", "freeRidersEnter", "knowledgeTapped", "enemy", "tiesCheap"];

/** Six things that may strike from outside; the enemy goes where there is one, and appears where there is none. */
export function Shocks() {
  const hasEnemy = Number(world.value?.parameters["threat"] ?? 0) > 0;
  const names = order.map(name => (name === "enemy" ? (hasEnemy ? "enemyGoes" : "enemyAppears") : name));
  const shocks = names.map(name => store.shocks.value.find(it => it.name === name)).filter(it => it !== undefined);
  return <ul class="shocks plain">{shocks.map(shock => <ShockRow key={shock.name} shock={shock} />)}</ul>;
}

function ShockRow({ shock }: { shock: Shock }) {
  const strength = useSignal(shock.default);
  const label = named("shock", shock.name);
  const hasStrength = shock.least < shock.most;
  const strengthLabel = t("shocks.strength", { shock: label });
  const put = (to: number): void => { strength.value = shock.isWhole ? Math.round(to) : to; };
  return (
    <li>
      <button type="button" class="shock" title={named("shockMeaning", shock.name)} onClick={() => void strike(shock.name, hasStrength ? strength.value : undefined)}>{label}</button>
      {hasStrength && (
        <span title={t("shocks.range", { least: number(shock.least, 3), most: number(shock.most, 3) })}>
          <NumberField class="strength" value={strength.value} least={shock.least} most={shock.most} of={strengthLabel} label={strengthLabel} onChange={put} />
        </span>
      )}
    </li>
  );
}
