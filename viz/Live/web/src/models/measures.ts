import type { ModelInfo, ModelMeasure } from "../protocol/types";
import { at } from "../protocol/series";
import { inLanguage, store, week, worlds } from "../store/store";

/** What a model measures every tick. */
export const measuresOf = (info: ModelInfo | null): ModelMeasure[] => info?.measures.filter(it => !it.isOfTheEnd) ?? [];

/** Its unit, where it has one. */
export const unitOf = (measure: { unit: ModelMeasure["unit"] }): string => (measure.unit.en === "1" ? "" : inLanguage(measure.unit));

/** What it means, without the full stop that ends a sentence. */
export const saidOf = (measure: ModelMeasure): string => inLanguage(measure.meaning).replace(/\.$/, "");

/** Its value in the tick shown; a world that has ended keeps its last one, and only then has measures of the end. */
export function valueOf(measure: ModelMeasure, slot: 0 | 1): number | null {
  if (measure.isOfTheEnd) return worlds.value.find(it => it.slot === slot)?.model?.atTheEnd?.[measure.name] ?? null;
  const series = store.series[slot].value;
  return at(series, measure.name, Math.min(week.value, series.length - 1));
}

/** A question of a model begins with what it asks; what follows says how it is laid out here. */
export function questionAndRest(text: string): [string, string] {
  const [question = "", ...rest] = text.split(/(?<=\?) /);
  return [question, rest.join(" ")];
}
