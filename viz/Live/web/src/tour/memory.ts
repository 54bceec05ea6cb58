import { effect, signal } from "@preact/signals";
import type { Outcome } from "./expected";
import type { StepId } from "./steps";

export type Phase = "predict" | "run" | "look" | "why";

/** What is kept of a step. */
export interface Kept {
  phase: Phase;
  guesses: Record<string, number | string>;
  rules: string[];
  /** The rules that ran; others than were chosen where the host ran theirs. */
  ran: string[] | null;
  seed: number | null;
  /** The speed to give back once it has run. */
  speed: number | null;
  outcome: Outcome | null;
}

/** A choice of rules that was tried in this room. */
export interface Tried {
  rules: string[];
  guess: number | null;
  factor: number | null;
}

export interface Memory {
  step: StepId;
  steps: Partial<Record<StepId, Kept>>;
  tried: Tried[];
}

const key = "cocreation.tour";
const fresh: Kept = { phase: "predict", guesses: {}, rules: [], ran: null, seed: null, speed: null, outcome: null };
const empty: Memory = { step: 1, steps: {}, tried: [] };

export const memory = signal<Memory>(read());

effect(() => sessionStorage.setItem(key, JSON.stringify(memory.value)));

function read(): Memory {
  try {
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(key) ?? "{}") as Partial<Memory>) };
  } catch {
    return empty;
  }
}

export const keptOf = (step: StepId): Kept => memory.value.steps[step] ?? fresh;

export function keep(step: StepId, change: Partial<Kept>): void {
  const now = memory.value;
  memory.value = { ...now, steps: { ...now.steps, [step]: { ...keptOf(step), ...change } } };
}

export const goTo = (step: StepId): void => { memory.value = { ...memory.value, step }; };

export const tryOut = (tried: Tried): void => { memory.value = { ...memory.value, tried: [...memory.value.tried, tried].slice(-40) }; };

export const startOver = (): void => { memory.value = empty; };
