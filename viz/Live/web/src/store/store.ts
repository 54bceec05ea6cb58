import { computed, signal } from "@preact/signals";
import { emptyChronicle, type Chronicle } from "../protocol/entries";
import type { Frame } from "../protocol/frame";
import { emptySeries, type Series } from "../protocol/series";
import type { Ties } from "../protocol/ties";
import type { About, Both, Card, Language, ModelCard, Parameter, Shock, State } from "../protocol/types";
import type { Ghost, Notice, Opened, Question, Screen, Selected, Theme } from "./shapes";

const bySlot = <T>(start: T) => [signal<T>(start), signal<T>(start)] as const;

/** All that the page knows; whatever is shown is a function of it. */
export const store = {
  token: signal<string | null>(null),
  link: signal<"none" | "connecting" | "live" | "lost" | "refused">("none"),
  retryMs: signal(0),
  about: signal<About | null>(null),
  gallery: signal<Card[] | null>(null),
  models: signal<ModelCard[]>([]),
  parameters: signal<Parameter[]>([]),
  shocks: signal<Shock[]>([]),

  state: signal<State | null>(null),
  frames: bySlot<Frame | null>(null),
  ties: bySlot<Ties | null>(null),
  series: bySlot<Series>(emptySeries),
  chronicles: bySlot<Chronicle>(emptyChronicle),
  names: bySlot<string[] | null>(null),

  /** How the world on show was opened from this page; the ground of shared links. */
  opened: signal<Opened | null>(null),
  /** The last week that was on show since the last change: going on from before it branches off. */
  furthest: signal(0),
  ghost: signal<Ghost | null>(null),
  /** Values that wait for a new world. */
  pending: signal<Record<string, number | string>>({}),

  screen: signal<Screen>("gallery"),
  language: signal<Language>("en"),
  theme: signal<Theme>("system"),
  selected: signal<Selected | null>(null),
  follow: signal(false),
  widen: signal<0 | 1 | 2 | 3>(0),
  tab: signal<"charts" | "table">("charts"),
  question: signal<Question | null>(null),
  notice: signal<Notice | null>(null),
};

export const week = computed(() => store.frames[0].value?.week ?? store.state.value?.week ?? 0);
export const worlds = computed(() => store.state.value?.worlds ?? []);
export const world = computed(() => worlds.value.find(it => it.slot === 0) ?? null);
export const other = computed(() => worlds.value.find(it => it.slot === 1) ?? null);
/** The last week of all worlds on show. */
export const lastWeek = computed(() => Math.max(0, ...worlds.value.map(it => it.weeks)));
/** What only models have; null while a scenario of networks is on show. */
export const model = computed(() => world.value?.model ?? null);
/** What can be set in the world on show. */
export const parameters = computed(() => model.value?.parameters ?? store.parameters.value);
/** Whether people and their ties are given, by name: then they cannot be set. */
export const hasGivenPeople = computed(() => store.names[0].value !== null);
export const isPlaying = computed(() => store.state.value?.playing ?? false);
export const mayCommand = computed(() => store.about.value?.role !== "viewer");

/** From the least to the most value that colours participants, of all that is computed and of the tick shown; null where there is none. */
const rangeOf = (slot: 0 | 1) => computed((): [number, number] | null => {
  const trace = worlds.value.find(it => it.slot === slot)?.model?.trace;
  const values = store.frames[slot].value?.value;
  if (!trace || !values) return null;
  let [least, most] = [trace.least ?? Infinity, trace.most ?? -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : null;
});
export const ranges = [rangeOf(0), rangeOf(1)] as const;

/** The half of a text in both languages that is to be read. */
export const inLanguage = (both: Both | null | undefined): string => both?.[store.language.value] ?? both?.en ?? "";
