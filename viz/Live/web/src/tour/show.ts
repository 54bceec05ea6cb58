import { fixed, isKey, named, number, percent, t } from "../texts/texts";
import type { Drawn } from "./CurveChart";
import { expectedOf, type Curve } from "./expected";
import { keptOf } from "./memory";
import { choiceName, steps, type Guess, type Step, type StepId } from "./steps";

/** A value of the tour with its unit. */
export function shown(unit: string, value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  switch (unit) {
    case "weeks": return t("unit.nWeeks", { n: number(value, 0) });
    case "percent": return percent(value);
    case "times": return t("unit.times", { n: fixed(value, 1) });
    default: return number(value, 2);
  }
}

/** Unit of each number of the results. */
const units: Record<string, string> = {
  medianWeeks: "weeks", fiveYearShare: "percent", leftShare: "percent", risenShare: "percent", risenFirst: "percent", outputRatio: "percent", shareFromIgnorance: "percent",
  factor: "times", talkFactor: "times", outputFactor: "times",
};

export const unitOf = (name: string): string => units[name] ?? "";

export interface ResultRow {
  name: string;
  guess: string;
  run: string;
  expected: string;
}

/** Your guess, this run, and what is to be expected, row by row. */
export function resultRows(id: StepId): ResultRow[] {
  const step = steps.find(it => it.id === id)!;
  const kept = keptOf(id);
  const numbers = Object.keys(kept.outcome?.numbers ?? {}).filter(name => isKey(`tour.number.${name}`));
  return numbers.map((name): ResultRow => ({
    name: named("tour.number", name),
    guess: isGuessed(step, name) ? shown(unitOf(name), hasOtherRules(id) ? null : guessOf(id, name)) : "",
    run: shown(unitOf(name), kept.outcome?.numbers[name]),
    expected: shown(unitOf(name), expectedNumber(id, name)),
  }));
}

/** Whether what ran in step 4 had other rules than were chosen here: the host's. */
const hasOtherRules = (id: StepId): boolean => id === 4 && choiceName(ranRules()) !== choiceName(keptOf(4).rules);

/** The rules that ran in step 4. */
export const ranRules = (): string[] => keptOf(4).ran ?? keptOf(4).rules;

const isGuessed = (step: Step, name: string): boolean => step.guesses.some((it: Guess) => it.key === name);

function guessOf(id: StepId, name: string): number | null {
  const value = keptOf(id).guesses[name];
  return typeof value === "number" ? value : null;
}

/** In step 4 what is to be expected hangs on the rules that were chosen. */
function expectedNumber(id: StepId, name: string): number | null | undefined {
  const numbers = expectedOf(id).numbers;
  return id === 4 && name === "factor" ? numbers[choiceName(ranRules())] : numbers[name];
}

export function drawnLines(step: Step): Drawn[] {
  const outcome = keptOf(step.id).outcome;
  const lines = (curves: Record<string, Curve>, isExpected: boolean): Drawn[] => step.curves
    .filter(curve => (curves[curve.key]?.length ?? 0) > 1)
    .map(curve => ({ label: `${labelOf(step, curve)}${isExpected ? ` (${t("tour.expected")})` : ""}`, points: curves[curve.key]!, type: curve.type, isExpected }));
  const expectedCurves = step.id === 4 ? {} : expectedOf(step.id).curves;
  return [...lines(expectedCurves, true), ...(outcome ? lines(outcome.curves, false) : [])];
}

/** What a curve is called: that of rules that the host chose is not called one's own. */
export const labelOf = (step: Step, curve: Step["curves"][number]): string =>
  curve.key === "after" ? `${t(hasOtherRules(step.id) ? "tour.curve.host" : "tour.curve.after")}: ${shortNames(ranRules())}` : t(curve.label);

/** Rules by their short names. */
const shortNames = (rules: readonly string[]): string => rules.map(name => named("tour.short", name)).join(", ");

export interface DrawnGuess {
  axis: "x" | "y";
  value: number;
  /** Which curve it is of, where there are several. */
  of: Step["curves"][number] | null;
}

export const drawnGuesses = (step: Step): DrawnGuess[] =>
  step.chartGuesses.flatMap(({ key, axis }) => {
    const value = guessOf(step.id, key);
    return value === null ? [] : [{ axis, value, of: step.curves.length > 1 ? step.curves.find(curve => curve.key === key) ?? null : null }];
  });
