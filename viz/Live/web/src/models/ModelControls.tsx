import { beginAgain } from "../store/changes";
import { mayCommand, parameters, store } from "../store/store";
import { t } from "../texts/texts";
import { ParameterField } from "../world/ParameterField";
import { Seed } from "../world/Seed";

/** The parameters of a model: each needs a new world. */
export function ModelControls() {
  const isWaiting = Object.keys(store.pending.value).length > 0;
  return (
    <fieldset class="controls" disabled={!mayCommand.value}>
      <h2>{t("controls.title")}</h2>
      {parameters.value.map(it => <ParameterField key={it.name} name={it.name} />)}
      {parameters.value.length === 0 && <p class="muted">{t("model.noParameters")}</p>}
      {isWaiting && (
        <div class="waiting">
          <p>{t("model.waiting")}</p>
          <div class="answers">
            <button type="button" class="strong" onClick={() => void beginAgain()}>{t("controls.begin")}</button>
            <button type="button" onClick={() => { store.pending.value = {}; }}>{t("controls.forget")}</button>
          </div>
        </div>
      )}
      <h3>{t("seed.title")}</h3>
      <Seed />
    </fieldset>
  );
}
