import type { TimelineEvent, Values } from "../protocol/types";
import type { TextKey } from "../texts/texts";

export type StepId = 1 | 2 | 3 | 4 | 5;

/** What is to be guessed before the run. */
export interface Guess {
  key: string;
  least: number;
  most: number;
  step: number;
  start: number;
  unit: "weeks" | "percent" | "times" | "count";
}

/** Where a guess stands in the chart of the results. */
export interface ChartGuess {
  key: string;
  axis: "x" | "y";
}

export interface Step {
  id: StepId;
  scenario: string;
  events: TimelineEvent[];
  /** The second world, where there is one. */
  compare: { scenario?: string } | null;
  guesses: readonly Guess[];
  curves: readonly { key: string; label: TextKey; type: number }[];
  chartGuesses: readonly ChartGuess[];
  yLabel: TextKey;
}

/** The enemy goes after five years; a year later it is counted what is left. */
export const enemyGoesAt = 260;
export const yearLater = 312;

/** What each of the six rules of step 4 is set to. */
export const rules: Values = { eyeLevel: 0.9, commitment: 0.7, facilitation: 0.1, sizeCap: 10, sanction: 1, spillover: 0.2 };
export const ruleNames = ["eyeLevel", "commitment", "facilitation", "sizeCap", "sanction", "spillover"] as const;
export const chosenRules = 3;

/** The name of a choice of rules: in the order of `ruleNames`, joined by a plus sign. */
export const choiceName = (names: readonly string[]): string => ruleNames.filter(name => names.includes(name)).join("+");

export const steps: readonly Step[] = [
  {
    id: 1, scenario: "competition", events: [], compare: null,
    guesses: [{ key: "medianWeeks", least: 0, most: 200, step: 1, start: 100, unit: "weeks" }],
    curves: [{ key: "survival", label: "types.competition", type: 0 }],
    chartGuesses: [{ key: "medianWeeks", axis: "x" }], yLabel: "tour.y.share",
  },
  {
    id: 2, scenario: "ignorance", events: [], compare: null,
    guesses: [
      { key: "risenShare", least: 0, most: 1, step: 0.01, start: 0.5, unit: "percent" },
      { key: "phoenixesPerIgnorance", least: 0, most: 6, step: 0.1, start: 3, unit: "count" },
    ],
    curves: [{ key: "phoenixes", label: "tour.curve.phoenixes", type: 1 }],
    chartGuesses: [], yLabel: "tour.y.phoenixes",
  },
  {
    id: 3, scenario: "lament", events: [{ week: enemyGoesAt, shock: "enemyGoes" }], compare: null,
    guesses: [{ key: "leftShare", least: 0, most: 1, step: 0.01, start: 0.5, unit: "percent" }],
    curves: [{ key: "lament", label: "types.lament", type: 2 }],
    chartGuesses: [], yLabel: "tour.y.networks",
  },
  {
    id: 4, scenario: "four-networks", events: [], compare: {},
    guesses: [{ key: "factor", least: 0, most: 6, step: 0.1, start: 1, unit: "times" }],
    curves: [{ key: "before", label: "tour.curve.before", type: 4 }, { key: "after", label: "tour.curve.after", type: 3 }],
    chartGuesses: [], yLabel: "tour.y.output",
  },
  {
    id: 5, scenario: "four-networks", events: [], compare: { scenario: "flat-world" },
    guesses: [
      { key: "talkFactor", least: 0, most: 8, step: 0.1, start: 1, unit: "times" },
      { key: "outputFactor", least: 0, most: 8, step: 0.1, start: 1, unit: "times" },
    ],
    curves: [{ key: "talkFactor", label: "tour.curve.talk", type: 2 }, { key: "outputFactor", label: "tour.curve.output", type: 3 }],
    chartGuesses: [{ key: "talkFactor", axis: "y" }, { key: "outputFactor", axis: "y" }], yLabel: "tour.y.factor",
  },
];
