import { mayCommand, parameters } from "../store/store";
import { t } from "../texts/texts";
import { ParameterField } from "../world/ParameterField";
import { Pending } from "../world/Pending";
import { Seed } from "../world/Seed";

/** The parameters of a model: each needs a new world. */
export function ModelControls() {
  return (
    <fieldset class="controls" disabled={!mayCommand.value}>
      <h2>{t("controls.title")}</h2>
      {parameters.value.map(it => <ParameterField key={it.name} name={it.name} />)}
      {parameters.value.length === 0 && <p class="muted">{t("model.noParameters")}</p>}
      <Pending text={t("model.waiting")} />
      <h3>{t("seed.title")}</h3>
      <Seed />
    </fieldset>
  );
}
