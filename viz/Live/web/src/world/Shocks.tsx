import { useSignal } from "@preact/signals";
import type { Shock } from "../protocol/types";
import { strike } from "../store/changes";
import { store, world } from "../store/store";
import { named, number, t } from "../texts/texts";

const order = ["betrayal", "keyPeopleLeave", "freeRidersEnter", "knowledgeTapped", "enemy", "tiesCheap"];

/** Six things that may strike from outside; the enemy goes where there is one, and appears where there is none. */
export function Shocks() {
  const hasEnemy = Number(world.value?.parameters["threat"] ?? 0) > 0;
  const names = order.map(name => (name === "enemy" ? (hasEnemy ? "enemyGoes" : "enemyAppears") : name));
  const shocks = names.map(name => store.shocks.value.find(it => it.name === name)).filter(it => it !== undefined);
  return <ul class="shocks plain">{shocks.map(shock => <ShockRow key={shock.name} shock={shock} />)}</ul>;
}

function ShockRow({ shock }: { shock: Shock }) {
  const typed = useSignal<string | null>(null);
  const label = named("shock", shock.name);
  const hasStrength = shock.least < shock.most;
  const value = typed.value ?? String(Math.round(shock.default * 1000) / 1000);
  const strength = Math.min(shock.most, Math.max(shock.least, Number(value)));
  const isGood = Number.isFinite(Number(value)) && value !== "";
  return (
    <li>
      <button type="button" class="shock" title={named("shockMeaning", shock.name)} disabled={hasStrength && !isGood}
        onClick={() => void strike(shock.name, hasStrength ? (shock.isWhole ? Math.round(strength) : strength) : undefined)}>{label}</button>
      {hasStrength && (
        <input type="number" class="strength" value={value} min={shock.least} max={shock.most} step={shock.isWhole ? 1 : "any"}
          aria-label={t("shocks.strength", { shock: label })} title={t("shocks.range", { least: number(shock.least, 3), most: number(shock.most, 3) })}
          onInput={event => { typed.value = event.currentTarget.value; }} />
      )}
    </li>
  );
}
