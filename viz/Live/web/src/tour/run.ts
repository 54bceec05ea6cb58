import { effect } from "@preact/signals";
import { read } from "../protocol/api";
import type { Summary, Value, World } from "../protocol/types";
import { compare, complain, openWorld, pause, play, setSpeed } from "../store/commands";
import { mayCommand, other, store, week, world } from "../store/store";
import { expectedOf } from "./expected";
import { measure } from "./measure";
import { keep, keptOf, tryOut } from "./memory";
import { choiceName, ruleNames, rules as ruleValues, type Step } from "./steps";

const weeksPerSecond = 60;
const doubleClickMs = 500;

/** The steps for whose end somebody waits. */
const awaited = new Set<number>();
let startedMs = -Infinity;

/** Runs a step with the real engine, or waits for the host to do so, and keeps what comes out. */
export async function run(step: Step, seed = expectedOf(step.id).seed): Promise<void> {
  keep(step.id, { phase: "run", outcome: null, seed });
  startedMs = performance.now();
  if (mayCommand.value) {
    const speed = await begin(step, seed);
    if (speed === null) { keep(step.id, { phase: "predict" }); return; }
    keep(step.id, { speed });
  }
  await goOn(step);
}

/** Waits for a step that runs, also one that began before the page was loaded anew, keeps what comes out, and gives the speed back. */
export async function goOn(step: Step): Promise<void> {
  if (awaited.has(step.id)) return;
  awaited.add(step.id);
  await finished(step);
  awaited.delete(step.id);
  if (keptOf(step.id).phase === "run") await take(step);
  const { speed } = keptOf(step.id);
  if (!speed || !mayCommand.value) return;
  keep(step.id, { speed: null });
  await setSpeed(speed);
}

/** Stops a step that runs; not where the second of two clicks on the button before it means it. */
export async function giveUp(step: Step): Promise<void> {
  if (performance.now() - startedMs < doubleClickMs) return;
  keep(step.id, { phase: "predict" });
  if (mayCommand.value && world.value?.scenario === step.scenario) await pause();
}

async function take(step: Step): Promise<void> {
  try {
    const summary = await read<Summary>(store.token.value ?? "", "summary?slot=0");
    const kept = keptOf(step.id);
    const ran = mayCommand.value ? kept.rules : rulesOf(other.value);
    const outcome = measure(step.id, {
      summary, series: store.series[0].value, other: step.compare ? store.series[1].value : null,
      entries: store.chronicles[0].value.entries, rules: ran,
    });
    keep(step.id, { phase: "look", outcome, ran, seed: world.value?.seed ?? keptOf(step.id).seed });
    if (step.id === 4) {
      const isOwn = choiceName(ran) === choiceName(kept.rules);
      tryOut({ rules: ran, guess: isOwn ? Number(kept.guesses["factor"]) : null, factor: outcome.numbers["factor"] ?? null });
    }
  } catch (error) {
    complain(error);
    keep(step.id, { phase: "predict" });
  }
}

/** Plays the worlds of a step; tells the speed that they had, which is nobody's choice before a world is open, or null where they do not run. */
async function begin(step: Step, seed: number): Promise<number | null> {
  const opened = await openWorld({ scenario: step.scenario, seed, events: step.events, isTour: true });
  if (!opened) return null;
  if (step.compare) {
    const set = step.id === 4 ? Object.fromEntries(keptOf(4).rules.map(name => [name, ruleValues[name]!])) : {};
    if (!(await compare({ ...step.compare, set }))) return null;
  }
  return (await play(weeksPerSecond)) ? opened.speed : null;
}

/** The rules of step 4 that a world has, whoever chose them. */
const rulesOf = (second: World | null): string[] => ruleNames.filter(name => isSet(second?.parameters[name], ruleValues[name]!));

/** Whether a value is the one of a rule; what is yes or no is told as a word. */
const isSet = (value: Value | undefined, rule: Value): boolean => value === rule || (value === "true" && rule === 1);

/** Until every world of the step has been shown to its end, with all of its numbers. */
function finished(step: Step): Promise<void> {
  return new Promise(resolve => {
    const stop = effect(() => {
      const shown = world.value;
      const isThere = shown !== null && shown.scenario === step.scenario && week.value >= shown.weeks && store.series[0].value.length > shown.weeks;
      const isCompared = !step.compare || (other.value !== null && store.series[1].value.length > other.value.weeks);
      const isLeft = keptOf(step.id).phase !== "run";
      if ((isThere && isCompared) || isLeft) queueMicrotask(() => { stop(); resolve(); });
    });
  });
}
