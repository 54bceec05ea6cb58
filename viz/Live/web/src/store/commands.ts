import { command, Refusal } from "../protocol/api";
import type { Parameter, State, TimelineEvent, Values, World } from "../protocol/types";
import { t } from "../texts/texts";
import { remember } from "./opened";
import type { Compared } from "./shapes";
import { asSent } from "../world/parameterValue";
import { mayCommand, other, parameters, store, week, world } from "./store";

/** Sends a command and takes over the state that comes back; says what went wrong where it did. */
export async function send<T = State>(path: string, body: unknown = {}): Promise<T | null> {
  const token = store.token.value;
  if (!token) return null;
  try {
    const answer = await command<T>(token, path, withNames(body));
    store.notice.value = null;
    if (isState(answer)) store.state.value = answer;
    return answer;
  } catch (error) {
    complain(error);
    return null;
  }
}

interface Settings {
  set?: Values | null;
  events?: TimelineEvent[];
}

/** A command whose choices are named, in what is set now and in what comes later. */
function withNames(body: unknown): unknown {
  const { set, events } = (body ?? {}) as Settings;
  const known = parametersOf((body as { scenario?: string } | null)?.scenario);
  return {
    ...(body as object),
    ...(set ? { set: asSent(set, known) } : {}),
    ...(events ? { events: events.map(event => (event.set ? { ...event, set: asSent(event.set, known) } : event)) } : {}),
  };
}

/** What can be set in a world: that of a scenario, or the one on show. */
const parametersOf = (scenario: string | undefined): readonly Parameter[] =>
  scenario === undefined || scenario === world.value?.scenario ? parameters.value : store.parameters.value;

const isState = (answer: unknown): answer is State =>
  typeof answer === "object" && answer !== null && "worlds" in answer && Array.isArray((answer as State).worlds);

export function complain(error: unknown): void {
  store.notice.value = { tone: "bad", text: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Refusal)) return t("problem.unreachable");
  if (error.status === 401) store.link.value = "refused";
  if (error.status === 403) return t("problem.viewer");
  if (error.status === 429) return t("problem.tooMany");
  const said = error.problems.map(it => [it.place, it[store.language.value]].filter(Boolean).join(": "));
  return said.length > 0 ? said.join(" · ") : t("problem.status", { status: error.status });
}

export interface Opening {
  scenario: string;
  seed?: number;
  set?: Values;
  events?: TimelineEvent[];
  week?: number;
  isTour?: boolean;
}

/** Opens a world in slot 0. */
export async function openWorld(opening: Opening): Promise<State | null> {
  const { scenario, seed, set = {}, events = [], week: at, isTour = false } = opening;
  const state = await send("world", { scenario, set, events, ...(seed === undefined ? {} : { seed }), ...(at === undefined ? {} : { week: at }) });
  if (!state) return null;
  store.ghost.value = null;
  store.pending.value = {};
  store.selected.value = null;
  store.widen.value = 0;
  store.furthest.value = at ?? 0;
  remember({ scenario, seed: world.value?.seed ?? seed ?? 0, set, events, compare: null, isTour });
  return state;
}

export async function compare(changes: Compared): Promise<State | null> {
  const state = await send("compare", changes);
  if (state && store.opened.value) remember({ ...store.opened.value, compare: changes });
  return state;
}

export async function closeComparison(): Promise<void> {
  await send("compare/close");
  store.frames[1].value = null;
  if (store.selected.value?.slot === 1) store.selected.value = null;
  if (store.opened.value) remember({ ...store.opened.value, compare: null });
}

export const play = (speed?: number): Promise<State | null> => send("play", speed === undefined ? {} : { speed });
/** How many weeks are shown in a second, whether it plays or not. */
export const setSpeed = (speed: number): Promise<State | null> => send("speed", { speed });
export const pause = (): Promise<State | null> => send("pause");

export function togglePlay(): void {
  if (!world.value || !mayCommand.value) return;
  void (store.state.value?.playing ? pause() : play());
}

export function seek(to: number): Promise<State | null> {
  return send("seek", { week: Math.max(0, Math.min(extent(), Math.round(to))) });
}

/** The last week to which one can go: computed in every world on show that does not end before. */
export function extent(): number {
  const shown = [world.value, other.value].filter(it => it !== null);
  const running = shown.filter(it => computedOf(it) < it.weeks).map(computedOf);
  return running.length > 0 ? Math.min(...running) : Math.max(0, ...shown.map(it => it.weeks));
}

/** A state says what was computed when it was told; from then on every week comes with its numbers. */
function computedOf(shown: World): number {
  const { revision, length } = store.series[shown.slot === 1 ? 1 : 0].value;
  return revision === shown.revision ? Math.max(shown.computed, length - 1) : shown.computed;
}

export const weeksPerYear = 52;

export const stepBy = (weeks: number): Promise<State | null> => seek(week.value + weeks);
