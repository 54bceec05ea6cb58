import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Parameter } from "../protocol/types";
import { inLanguage } from "../store/store";
import { named, number, t } from "../texts/texts";
import { NumberField } from "./NumberField";
import { asNumber, clamp, sliderRange, stepOf } from "./parameterValue";

interface Props {
  parameter: Parameter;
  label: string;
  value: number;
  note?: string | null;
  isPending?: boolean;
  onChange: (to: number) => void;
}

/** A range with its number beside it; a tick stands at the default. Changes count when the hand lets go. */
export function Slider({ parameter, label, value, note, isPending = false, onChange }: Props) {
  const id = useId();
  const draft = useSignal<number | null>(null);
  const shown = draft.value ?? value;
  const [least, most] = sliderRange(parameter, value);
  const start = asNumber(parameter, parameter.default);
  const commit = (to: number): void => {
    draft.value = null;
    if (clamp(parameter, to) !== value) onChange(clamp(parameter, to));
  };
  const meaning = inLanguage(parameter.meaning);
  const about = `${meaning} ${t("controls.default", { value: number(start, 3), unit: unitOf(parameter) })}${note ? ` ${note}` : ""}`;
  return (
    <div class={isPending ? "slider is-pending" : "slider"} title={about}>
      <label for={`${id}-range`}>{label}{note && <span class="later" aria-hidden="true"> ↻</span>}</label>
      <NumberField id={`${id}-number`} least={parameter.least} most={parameter.most} of={label} class="slider-number" value={shown} label={t("controls.numberOf", { label })} describedBy={`${id}-about`} onChange={commit} />
      <input
        id={`${id}-range`} type="range" min={least} max={most} step={stepOf(parameter)} value={shown} list={`${id}-tick`} aria-describedby={`${id}-about`}
        aria-valuetext={`${number(shown, 3)} ${unitOf(parameter)}`}
        onInput={event => { draft.value = Number(event.currentTarget.value); }}
        onChange={event => commit(Number(event.currentTarget.value))}
      />
      <datalist id={`${id}-tick`}>{start >= least && start <= most && <option value={start} />}</datalist>
      <span id={`${id}-about`} class="unseen">{about}</span>
    </div>
  );
}

const unitOf = (parameter: Parameter): string => (parameter.unit === "1" ? "" : named("unit", parameter.unit.replace(/\W/g, "")));
