import { typeIndex } from "../protocol/networkTypes";
import { at, total, type Series } from "../protocol/series";
import type { Entry, Summary } from "../protocol/types";
import type { Curve, Outcome } from "./expected";
import { choiceName, enemyGoesAt, yearLater, type StepId } from "./steps";

/** What a run left behind. */
export interface Finished {
  summary: Summary;
  series: Series;
  /** The second world's, where there was one. */
  other: Series | null;
  entries: readonly Entry[];
  rules: readonly string[];
}

const fiveYears = 260;
/** Factors are of sums so far; the first weeks are left out, as little has happened yet. */
const firstFactor = 26;
const everyWeeks = 4;

/** The numbers and curves of a step, as they are defined for `expected.json`. */
export function measure(step: StepId, run: Finished): Outcome {
  switch (step) {
    case 1: return competition(run);
    case 2: return ignorance(run);
    case 3: return lament(run);
    case 4: return charter(run);
    case 5: return flat(run);
  }
}

function competition({ summary }: Finished): Outcome {
  const survival = (summary.survival["competition"] ?? []) as Curve;
  const last = [...survival].reverse().find(([week]) => week <= fiveYears);
  return {
    numbers: { medianWeeks: summary.types["competition"]?.medianWeeks ?? null, fiveYearShare: last?.[1] ?? null },
    curves: { survival },
  };
}

function ignorance({ summary, entries, series }: Finished): Outcome {
  const risen = entries.filter(entry => entry.what === "phoenix");
  const weeks = Math.max(series.length - 1, 0);
  let index = 0;
  const phoenixes: Curve = [];
  for (let week = 0; week <= weeks; week += everyWeeks) {
    while (index < risen.length && risen[index]!.week <= week) index++;
    phoenixes.push([week, index]);
  }
  return {
    numbers: {
      risenShare: summary.risenShare,
      phoenixesPerIgnorance: summary.types["ignorance"]?.phoenixes ?? null,
      phoenixesPerCompetition: summary.types["competition"]?.phoenixes ?? null,
      shareFromIgnorance: risen.length === 0 ? null : risen.filter(entry => typeIndex(entry.type) === 1).length / risen.length,
    },
    curves: { phoenixes },
  };
}

function lament({ summary, series }: Finished): Outcome {
  const before = at(series, "lament", enemyGoesAt - 1);
  const after = at(series, "lament", yearLater);
  return {
    numbers: {
      lamentBefore: before, lamentAfter: after, leftShare: ratio(after, before),
      outputRatio: ratio(summary.types["lament"]?.outputPerMemberWeek ?? null, summary.types["coCreation"]?.outputPerMemberWeek ?? null),
    },
    curves: { lament: thinned((series.columns["lament"] ?? []).map((value, week) => [week, value ?? 0])) },
  };
}

function charter({ series, other, rules }: Finished): Outcome {
  const factor = ratio(other ? total(other, "output") : null, total(series, "output"));
  return {
    numbers: { factor, [choiceName(rules)]: factor },
    curves: { before: sums(series, "output"), after: other ? sums(other, "output") : [] },
  };
}

function flat({ series, other }: Finished): Outcome {
  const factorOf = (column: string): number | null => ratio(other ? total(other, column) : null, total(series, column));
  return {
    numbers: { talkFactor: factorOf("talk"), outputFactor: factorOf("output") },
    curves: { talkFactor: factors(series, other, "talk"), outputFactor: factors(series, other, "output") },
  };
}

const ratio = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);

const thinned = (curve: Curve): Curve => curve.filter(([week]) => week % everyWeeks === 0);

function sums(series: Series, column: string): Curve {
  let sum = 0;
  return thinned((series.columns[column] ?? []).map((value, week) => [week, (sum += value ?? 0)]));
}

function factors(first: Series, second: Series | null, column: string): Curve {
  if (!second) return [];
  const [a, b] = [sums(first, column), sums(second, column)];
  return a.flatMap(([week, value], i): Curve => (week < firstFactor || value === 0 || !b[i] ? [] : [[week, b[i][1] / value]]));
}
