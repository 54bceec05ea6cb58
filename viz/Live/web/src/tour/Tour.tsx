import { useEffect, useRef } from "preact/hooks";
import { store, week, world } from "../store/store";
import { t, whole } from "../texts/texts";
import { Stages } from "../world/Stages";
import { CompareBar } from "../compare/CompareBar";
import { play } from "../store/commands";
import { replacing } from "../store/replace";
import { isPlaying, mayCommand, other } from "../store/store";
import { goTo, keep, keptOf, memory, startOver, type Phase } from "./memory";
import { Predict } from "./Predict";
import { Results } from "./Results";
import { Tried } from "./RuleChoice";
import { giveUp, goOn, run } from "./run";
import { steps, type Step, type StepId } from "./steps";

const phases: readonly Phase[] = ["predict", "run", "look", "why"];

/** Five steps, each: predict, run, look, why. */
export function Tour() {
  const step = steps.find(it => it.id === memory.value.step) ?? steps[0]!;
  return (
    <div class="tour" data-testid="tour">
      <div class="tour-head">
        <h2>{t("tour.title")}</h2>
        <nav class="tour-steps" aria-label={t("tour.steps")}>
          {steps.map(it => (
            <button key={it.id} type="button" aria-current={it.id === step.id ? "step" : undefined} class={keptOf(it.id).outcome ? "is-done" : ""} onClick={() => goTo(it.id)}>
              <span class="tour-number">{keptOf(it.id).outcome ? "✓" : it.id}</span> {t(`tour.${it.id}.title`)}
            </button>
          ))}
        </nav>
        <p class="tour-papers">
          <button type="button" class="quiet" onClick={() => { store.screen.value = "worksheet"; }}>{t("tour.worksheet")}</button>
          {mayCommand.value && <button type="button" class="quiet" onClick={() => { store.screen.value = "notes"; }}>{t("tour.notes")}</button>}
        </p>
      </div>
      <StepView key={step.id} step={step} />
    </div>
  );
}

function StepView({ step }: { step: Step }) {
  const { phase } = keptOf(step.id);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (phase === "run") void goOn(step); }, []);
  // What had the focus is gone with the phase before: whoever uses keys or hears the page goes on at the head of the step.
  useEffect(() => { if (document.activeElement === document.body) head.current?.focus({ preventScroll: true }); }, [phase]);
  return (
    <article class={phase === "run" ? "tour-step is-running" : "tour-step"}>
      <div class="tour-text">
        <h3 ref={head} tabIndex={-1}>{t(`tour.${step.id}.title`)}</h3>
        <ol class="phases plain" aria-label={t("tour.phases")}>
          {phases.map(it => <li key={it} aria-current={it === phase ? "step" : undefined}>{t(`tour.phase.${it}`)}</li>)}
        </ol>
        <p class="lead">{t(`tour.${step.id}.lead`)}</p>
        <PhaseView step={step} phase={phase} />
      </div>
      <div class="tour-show">
        {phase === "run" && <>{other.value && <CompareBar mayClose={false} />}<Stages /></>}
        {(phase === "look" || phase === "why") && <><Results step={step} />{step.id === 4 && <Tried />}</>}
        {phase === "predict" && <p class="tour-blank">{t("tour.blank")}</p>}
      </div>
    </article>
  );
}

function PhaseView({ step, phase }: { step: Step; phase: Phase }) {
  switch (phase) {
    case "predict": return <Predict step={step} />;
    case "run": return (
      <div>
        <p role="status">{t(world.value?.scenario === step.scenario ? `tour.${step.id}.watch` : mayCommand.value ? "tour.otherWorld" : "tour.waiting")}</p>
        <p class="big">{t("timeline.week", { week: whole(week.value), weeks: whole(world.value?.weeks ?? 0) })}</p>
        <div class="answers">
          {mayCommand.value && !isPlaying.value && world.value?.scenario === step.scenario && week.value < world.value.weeks && (
            <button type="button" class="strong" onClick={() => void play()}>{t("timeline.play")}</button>
          )}
          <button type="button" onClick={() => void giveUp(step)}>{t("tour.stop")}</button>
        </div>
      </div>
    );
    case "look": return (
      <>
        <p>{t(`tour.${step.id}.look`)}</p>
        <div class="answers">
          <button type="button" class="strong" onClick={() => keep(step.id, { phase: "why" })}>{t("tour.whyButton")}</button>
          <Repeat step={step} />
        </div>
      </>
    );
    case "why": return (
      <>
        <h4>{t("tour.phase.why")}</h4>
        <p>{t(`tour.${step.id}.why`)}</p>
        <div class="answers"><Onward step={step} /><Repeat step={step} /></div>
      </>
    );
  }
}

function Repeat({ step }: { step: Step }) {
  return (
    <>
      <button type="button" onClick={() => keep(step.id, { phase: "predict", outcome: null })}>{t(step.id === 4 ? "tour.otherRules" : "tour.again")}</button>
      {step.id !== 4 && mayCommand.value && <button type="button" onClick={() => void replacing(() => run(step, 1 + Math.floor(Math.random() * 9999)))}>{t("tour.otherSeed")}</button>}
    </>
  );
}

function Onward({ step }: { step: Step }) {
  if (step.id < 5) return <button type="button" class="strong" onClick={() => goTo((step.id + 1) as StepId)}>{t("tour.next")}</button>;
  return (
    <div class="tour-end">
      <p class="big">{t("tour.end")}</p>
      <button type="button" class="strong" onClick={() => { store.screen.value = world.value ? "world" : "gallery"; }}>{t("tour.sandbox")}</button>{" "}
      <button type="button" onClick={startOver}>{t("tour.startOver")}</button>
    </div>
  );
}
