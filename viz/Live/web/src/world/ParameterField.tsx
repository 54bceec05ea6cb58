import { inLanguage, parameters, store, week, world } from "../store/store";
import { changeValues } from "../store/changes";
import type { Parameter, Value } from "../protocol/types";
import { named, t } from "../texts/texts";
import { asNumber, isSwitch } from "./parameterValue";
import { Slider } from "./Slider";

/** A parameter of the world on show: what holds live is changed at once, the rest waits for a new world. */
export function ParameterField({ name }: { name: string }) {
  const parameter = parameters.value.find(it => it.name === name);
  if (!parameter) return null;
  const isLater = parameter.scope === "world";
  const pending = store.pending.value[name];
  const value = asNumber(parameter, pending ?? changedNow(name) ?? world.value?.parameters[name]);
  const change = (to: number): void => {
    if (isLater) wait(parameter, to);
    else void changeValues({ [name]: to });
  };
  const note = isLater ? t("controls.needsNew") : null;
  if (parameter.choices && !isSwitch(parameter)) return <Choice parameter={parameter} choices={parameter.choices} value={value} note={note} onChange={change} />;
  return isSwitch(parameter)
    ? <Switch parameter={parameter} isOn={value !== 0} onChange={change} />
    : <Slider parameter={parameter} label={labelOf(parameter)} value={value} note={note} isPending={pending !== undefined} onChange={change} />;
}

export const labelOf = (parameter: Parameter): string => named("parameter", parameter.name);

/** What was set in the week shown: it holds from the next one on. */
const changedNow = (name: string): Value | undefined =>
  [...(world.value?.events ?? [])].reverse().find(it => it.isLive && it.week === week.value + 1 && it.set?.[name] !== undefined)?.set?.[name];

/** Keeps a value for the next world; one that is as it was does not wait. */
function wait(parameter: Parameter, to: number): void {
  const rest = Object.fromEntries(Object.entries(store.pending.value).filter(([name]) => name !== parameter.name));
  const isAsWas = asNumber(parameter, world.value?.parameters[parameter.name]) === to;
  store.pending.value = isAsWas ? rest : { ...rest, [parameter.name]: to };
}

function Switch({ parameter, isOn, onChange }: { parameter: Parameter; isOn: boolean; onChange: (to: number) => void }) {
  return (
    <label class="switch" title={inLanguage(parameter.meaning)}>
      <input type="checkbox" checked={isOn} onChange={event => onChange(event.currentTarget.checked ? 1 : 0)} />
      <span>{labelOf(parameter)}</span>
    </label>
  );
}

function Choice({ parameter, choices, value, note, onChange }: { parameter: Parameter; choices: string[]; value: number; note: string | null; onChange: (to: number) => void }) {
  return (
    <label class="field" title={`${inLanguage(parameter.meaning)} ${note ?? ""}`}>
      <span>{labelOf(parameter)}</span>
      <select value={String(value)} onChange={event => onChange(Number(event.currentTarget.value))}>
        {choices.map((name, i) => <option key={name} value={String(i)}>{named("choice", name)}</option>)}
      </select>
    </label>
  );
}
