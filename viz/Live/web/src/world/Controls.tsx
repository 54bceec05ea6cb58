import { beginAgain, undo } from "../store/changes";
import { mayCommand, store, world } from "../store/store";
import { t } from "../texts/texts";
import { ParameterField } from "./ParameterField";
import { Seed } from "./Seed";
import { Shocks } from "./Shocks";

const first = ["threat", "trust0", "eyeLevel", "commitment", "tappers", "slots", "acquaintances", "participants"];
const rules = ["facilitation", "sizeCap", "boundary", "sanction", "spillover", "renewal"];

/** "Change the world": what holds live, what needs a new world, what strikes from outside. */
export function Controls() {
  const isWaiting = Object.keys(store.pending.value).length > 0;
  const hasLive = world.value?.events.some(it => it.isLive) ?? false;
  return (
    <fieldset class="controls" disabled={!mayCommand.value}>
      <h2>{t("controls.title")}</h2>
      {first.map(name => <ParameterField key={name} name={name} />)}
      <details class="rules">
        <summary>{t("controls.rules")}</summary>
        {rules.map(name => <ParameterField key={name} name={name} />)}
      </details>
      {isWaiting && (
        <div class="waiting">
          <p>{t("controls.waiting")}</p>
          <div class="answers">
            <button type="button" class="strong" onClick={() => void beginAgain()}>{t("controls.begin")}</button>
            <button type="button" onClick={() => { store.pending.value = {}; }}>{t("controls.forget")}</button>
          </div>
        </div>
      )}
      <h3>{t("shocks.title")}</h3>
      <Shocks />
      <button type="button" class="wide" disabled={!hasLive} onClick={() => void undo()}>{t("controls.undo")}</button>
      <h3>{t("seed.title")}</h3>
      <Seed />
    </fieldset>
  );
}
