import { useSignal } from "@preact/signals";
import { Dialog } from "../page/Dialog";
import type { Parameter, Values } from "../protocol/types";
import { compare, play } from "../store/commands";
import { hasGivenPeople, inLanguage, model, parameters, store, world } from "../store/store";
import { t } from "../texts/texts";
import { labelOf } from "../world/ParameterField";
import { asNumber, isSwitch, ofPeople } from "../world/parameterValue";
import { Slider } from "../world/Slider";

const names = ["threat", "eyeLevel", "commitment", "facilitation", "sizeCap", "boundary", "sanction", "spillover", "renewal", "slots", "tappers", "trust0", "acquaintances"];

/** Chooses the second world: another scenario, or this one with other values from the start. */
export function CompareDialog() {
  const scenario = useSignal("");
  const set = useSignal<Values>({});
  const asked = hasGivenPeople.value ? names.filter(name => !ofPeople.includes(name)) : names;
  const isAsked = useSignal(false);
  const isEmpty = scenario.value === "" && Object.keys(set.value).length === 0;
  const go = async (): Promise<void> => {
    // A number that was typed counts as soon as its field is left, which may be by this very click.
    isAsked.value = true;
    if (scenario.peek() === "" && Object.keys(set.peek()).length === 0) return;
    const changes = { ...(scenario.value ? { scenario: scenario.value } : {}), set: set.value };
    if (!(await compare(changes))) return;
    store.question.value = null;
    await play();
  };
  return (
    <Dialog title={t("compare.open")} wide>
      <p>{t("compare.text")}</p>
      {!model.value && <label class="field">
        <span>{t("compare.scenario")}</span>
        <select value={scenario.value} onChange={event => { scenario.value = event.currentTarget.value; }}>
          <option value="">{t("compare.same", { title: inLanguage(world.value?.title) })}</option>
          {store.gallery.value?.map(card => <option key={card.name} value={card.name}>{inLanguage(card.title)}</option>)}
        </select>
      </label>}
      <div class="compare-fields">
        {(model.value ? parameters.value.map(it => it.name) : asked).map(name => parameters.value.find(it => it.name === name)).filter(it => it !== undefined)
          .map(parameter => <CompareField key={parameter.name} parameter={parameter} set={set.value} change={values => { set.value = values; }} />)}
      </div>
      <div class="answers">
        {isEmpty && isAsked.value && <p role="alert">{t("compare.nothing")}</p>}
        <button type="button" class="strong" onClick={() => void go()}>{t("compare.go")}</button>
        <button type="button" onClick={() => { store.question.value = null; }}>{t("dialog.cancel")}</button>
      </div>
    </Dialog>
  );
}

interface Props {
  parameter: Parameter;
  set: Values;
  change: (set: Values) => void;
}

function CompareField({ parameter, set, change }: Props) {
  const before = asNumber(parameter, world.value?.parameters[parameter.name]);
  const chosen = set[parameter.name];
  const value = chosen === undefined ? before : asNumber(parameter, chosen);
  const put = (to: number): void => {
    const rest = Object.fromEntries(Object.entries(set).filter(([name]) => name !== parameter.name));
    change(to === before ? rest : { ...rest, [parameter.name]: to });
  };
  if (!isSwitch(parameter)) return <Slider parameter={parameter} label={labelOf(parameter)} value={value} isPending={chosen !== undefined} onChange={put} />;
  return (
    <label class="switch">
      <input type="checkbox" checked={value !== 0} onChange={event => put(event.currentTarget.checked ? 1 : 0)} /> <span>{labelOf(parameter)}</span>
    </label>
  );
}
