import { isKey, named, t, tn, type TextKey } from "../texts/texts";
import { CurveChart } from "./CurveChart";
import { expectedOf } from "./expected";
import { Paper } from "./Paper";
import { shown, unitOf } from "./show";
import { steps, type Step } from "./steps";

/** For those who teach: what to expect, what is often misunderstood, what the model leaves out. */
export function TeacherNotes() {
  return (
    <Paper title={t("notes.title")}>
      <p>{t("notes.plan")}</p>
      {steps.map(step => <Notes key={step.id} step={step} />)}
      <section class="sheet">
        <h3>{t("notes.leftOut")}</h3>
        <ul>{(["notes.leftOut.1", "notes.leftOut.2", "notes.leftOut.3", "notes.leftOut.4"] as const).map(key => <li key={key}>{t(key)}</li>)}</ul>
      </section>
    </Paper>
  );
}

function Notes({ step }: { step: Step }) {
  const { numbers, curves, seeds } = expectedOf(step.id);
  const named1 = Object.entries(numbers).filter(([name]) => isKey(`tour.number.${name}`));
  const lines = step.curves.filter(curve => (curves[curve.key]?.length ?? 0) > 1)
    .map(curve => ({ label: t(curve.label), points: curves[curve.key]!, type: curve.type, isExpected: false }));
  return (
    <section class="sheet">
      <h3>{step.id}. {t(`tour.${step.id}.title`)}</h3>
      <h4>{tn("notes.expected", seeds)}</h4>
      <ul>{named1.map(([name, value]) => <li key={name}>{named("tour.number", name)}: <strong>{shown(unitOf(name), value)}</strong></li>)}</ul>
      {step.id === 4 && <Choices numbers={numbers} />}
      {lines.length > 0 && <CurveChart lines={lines} guesses={[]} yLabel={step.yLabel} isSteps={step.id === 1} label={t(`tour.${step.id}.title`)} />}
      <h4>{t("notes.why")}</h4>
      <p>{t(`tour.${step.id}.why`)}</p>
      <h4>{t("notes.misconception")}</h4>
      <p>{t(`notes.${step.id}.misconception` as TextKey)}</p>
      <h4>{t("notes.ask")}</h4>
      <p>{t(`tour.${step.id}.own`)}</p>
    </section>
  );
}

/** All choices of three rules, the best first. */
function Choices({ numbers }: { numbers: Record<string, number | null> }) {
  const rows = Object.entries(numbers).filter(([name]) => name.includes("+")).sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0));
  return (
    <table class="table">
      <caption>{t("notes.choices")}</caption>
      <tbody>{rows.map(([name, value]) => <tr key={name}><th scope="row">{name.split("+").map(rule => named("tour.short", rule)).join(", ")}</th><td class="number">{shown("times", value)}</td></tr>)}</tbody>
    </table>
  );
}
