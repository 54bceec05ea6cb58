import type { TimelineEvent, Values } from "../protocol/types";
import data from "./expected.json";
import type { StepId } from "./steps";

export type Curve = [week: number, value: number][];

/** What a step shows: numbers by name, and curves by name. */
export interface Outcome {
  numbers: Record<string, number | null>;
  curves: Record<string, Curve>;
}

/**
 * What a step of the tour can be expected to show: the mean over `seeds` runs of 520 weeks with 300 participants, with the seeds
 * `seed`, `seed` + 1, ... The tour itself runs `seed`. README.md says how each number and curve is made.
 */
export interface Expected extends Outcome {
  step: StepId;
  scenario: string;
  seed: number;
  seeds: number;
  set?: Values;
  events?: TimelineEvent[];
}

export const expected = data as unknown as readonly Expected[];

export const expectedOf = (step: StepId): Expected => expected.find(it => it.step === step)!;
