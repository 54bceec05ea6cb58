import { store } from "../store/store";
import germanTexts from "./de.json";
import englishTexts from "./en.json";

export type TextKey = keyof typeof englishTexts;

// Each language must have every key of the other: what is missing in either does not compile.
const english: Record<keyof typeof germanTexts, string> = englishTexts;
const german: Record<TextKey, string> = germanTexts;
const texts = { en: english, de: german };

/** Keys that have a form for one. */
export type CountKey = { [K in TextKey]: `${K}.one` extends TextKey ? K : never }[TextKey];

export type Fillings = Record<string, string | number>;

export const isKey = (key: string): key is TextKey => Object.hasOwn(english, key);

/** A text in the language of the page, with its places filled in. */
export function t(key: TextKey, fillings?: Fillings): string {
  const told = texts[store.language.value];
  return fill((isOfModel() && told[`${key}.tick` as TextKey]) || (told[key] ?? key), fillings);
}

/** The time of models is told in ticks: their texts have a key of their own where that matters. */
const isOfModel = (): boolean => store.screen.value === "world" && !!store.state.value?.worlds[0]?.model;

/** The same, in the form for one or for many. */
export function tn(key: CountKey, n: number, fillings?: Fillings): string {
  return t(n === 1 ? (`${key}.one` as TextKey) : key, { n: whole(n), ...fillings });
}

/** A text for a name that the server chose; the name itself where there is no text for it. */
export function named(prefix: string, name: string): string {
  const key = `${prefix}.${name}`;
  return isKey(key) ? t(key) : name;
}

export function fill(text: string, fillings: Fillings = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = fillings[name];
    return value === undefined ? place : typeof value === "number" ? number(value) : value;
  });
}

/** A number as it is written in the language of the page. */
export function number(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  return new Intl.NumberFormat(store.language.value, { maximumFractionDigits: digits }).format(value);
}

/** The same with all of its decimals, so that numbers of a column compare. */
export const fixed = (value: number, digits: number): string => new Intl.NumberFormat(store.language.value, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

export const whole = (value: number | null | undefined): string => number(value, 0);

/** Seeds and ids: digits without groups. */
export const plainNumber = (value: number): string => String(value);

export function percent(share: number | null | undefined, digits = 0): string {
  if (share === null || share === undefined || Number.isNaN(share)) return "–";
  return new Intl.NumberFormat(store.language.value, { style: "percent", maximumFractionDigits: digits }).format(share);
}
