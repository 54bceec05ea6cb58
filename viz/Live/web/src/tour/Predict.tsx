import { replacing } from "../store/replace";
import { inLanguage, mayCommand, store, world } from "../store/store";
import { named, t } from "../texts/texts";
import { keep, keptOf } from "./memory";
import { RuleChoice } from "./RuleChoice";
import { run } from "./run";
import { shown } from "./show";
import { chosenRules, type Guess, type Step } from "./steps";

/** The guesses of a step, before anything is seen. */
export function Predict({ step }: { step: Step }) {
  const kept = keptOf(step.id);
  const isReady = step.guesses.every(guess => kept.guesses[guess.key] !== undefined) && (step.id !== 4 || kept.rules.length === chosenRules);
  return (
    <form class="predict" onSubmit={event => { event.preventDefault(); if (isReady) void replacing(() => run(step)); }}>
      {step.id === 4 && <RuleChoice />}
      {step.guesses.map(guess => <NumberGuess key={guess.key} step={step} guess={guess} />)}
      {replaces() && <p class="muted">{t("tour.replaces", { title: inLanguage(world.value?.title) })}</p>}
      {!isReady && <p class="muted">{t(step.id === 4 ? "tour.guessFirstRules" : "tour.guessFirst")}</p>}
      <button type="submit" class="strong" disabled={!isReady}>{t("tour.run")}</button>
    </form>
  );
}

/** Whether the step takes the place of a world that did not come from the tour. */
const replaces = (): boolean =>
  mayCommand.value && world.value !== null && !store.opened.value?.isTour;

const put = (step: Step, key: string, value: number | string): void => keep(step.id, { guesses: { ...keptOf(step.id).guesses, [key]: value } });

function NumberGuess({ step, guess }: { step: Step; guess: Guess }) {
  const value = keptOf(step.id).guesses[guess.key];
  const isGiven = typeof value === "number";
  const id = `guess-${step.id}-${guess.key}`;
  const take = (event: { currentTarget: HTMLInputElement }): void => put(step, guess.key, Number(event.currentTarget.value));
  return (
    <div class="guess-field">
      <label for={id}>{named("tour.number", guess.key)}</label>
      <input id={id} type="range" min={guess.least} max={guess.most} step={guess.step} value={isGiven ? value : guess.start}
        aria-valuetext={isGiven ? shown(guess.unit, value) : t("tour.noGuess")} onInput={take} onChange={take} onClick={take} />
      <output for={id}>{isGiven ? shown(guess.unit, value) : "?"}</output>
    </div>
  );
}
