import { useSignal } from "@preact/signals";
import { asTyped, typed } from "../texts/typedNumber";
import { store } from "../store/store";
import { number, t } from "../texts/texts";

interface Props {
  value: number;
  least: number;
  most: number;
  /** What it is a number of. */
  of: string;
  label: string;
  class: string;
  id?: string;
  describedBy?: string;
  onChange: (to: number) => void;
}

/** A number to be typed as the language of the page writes it; it counts when the field is left. What is no number is taken back, and what is not allowed, with a word. */
export function NumberField({ value, least, most, of, label, class: look, id, describedBy, onChange }: Props) {
  const draft = useSignal<string | null>(null);
  const commit = (text: string): void => {
    draft.value = null;
    const to = asTyped(text);
    if (to === null) return;
    const isAllowed = to >= least && to <= most;
    store.notice.value = isAllowed ? null : { tone: "bad", text: t("controls.range", { label: of, least: number(least, 3), most: number(most, 3) }) };
    if (isAllowed) onChange(to);
  };
  return (
    <input
      id={id} type="text" inputMode="decimal" autocomplete="off" class={look} aria-label={label} aria-describedby={describedBy}
      value={draft.value ?? typed(value, store.language.value)}
      onInput={event => { draft.value = event.currentTarget.value; }}
      onChange={event => commit(event.currentTarget.value)}
    />
  );
}
