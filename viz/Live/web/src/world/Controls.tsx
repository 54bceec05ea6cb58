import { undo } from "../store/changes";
import { hasGivenPeople, mayCommand, world } from "../store/store";
import { t } from "../texts/texts";
import { ParameterField } from "./ParameterField";
import { ofPeople } from "./parameterValue";
import { Pending } from "./Pending";
import { Seed } from "./Seed";
import { Shocks } from "./Shocks";

const first = ["threat", "trust0", "eyeLevel", "commitment", "tappers", "slots", "acquaintances", "participants"];
const rules = ["facilitation", "sizeCap", "boundary", "sanction", "spillover", "renewal"];

/** "Change the world": what holds live, what needs a new world, what strikes from outside. */
export function Controls() {
  const asked = hasGivenPeople.value ? first.filter(name => !ofPeople.includes(name)) : first;
  const hasLive = world.value?.events.some(it => it.isLive) ?? false;
  return (
    <fieldset class="controls" disabled={!mayCommand.value}>
      <h2>{t("controls.title")}</h2>
      {asked.map(name => <ParameterField key={name} name={name} />)}
      <details class="rules">
        <summary>{t("controls.rules")}</summary>
        {rules.map(name => <ParameterField key={name} name={name} />)}
      </details>
      <Pending text={t("controls.waiting")} />
      <h3>{t("shocks.title")}</h3>
      <Shocks />
      <button type="button" class="wide" disabled={!hasLive} onClick={() => void undo()}>{t("controls.undo")}</button>
      <h3>{t("seed.title")}</h3>
      <Seed />
    </fieldset>
  );
}
