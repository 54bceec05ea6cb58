import { named, t } from "../texts/texts";
import { keptOf } from "./memory";
import { Paper } from "./Paper";
import { Results } from "./Results";
import { steps, type Step } from "./steps";

/** One page a step: the prediction, the result, and room to say why. */
export function Worksheet() {
  return (
    <Paper title={t("worksheet.title")}>
      <p>{t("worksheet.name")} <span class="line" /> {t("worksheet.date")} <span class="line short" /></p>
      {steps.map(step => <Page key={step.id} step={step} />)}
    </Paper>
  );
}

function Page({ step }: { step: Step }) {
  const hasResult = keptOf(step.id).outcome !== null;
  return (
    <section class="sheet">
      <h3>{step.id}. {t(`tour.${step.id}.title`)}</h3>
      <p>{t(`tour.${step.id}.lead`)}</p>
      {hasResult ? <Results step={step} isPrint /> : <Blank step={step} />}
      <h4>{t("worksheet.why")}</h4>
      <Lines count={4} />
      <h4>{t("worksheet.own")}</h4>
      <p>{t(`tour.${step.id}.own`)}</p>
      <Lines count={3} />
    </section>
  );
}

function Blank({ step }: { step: Step }) {
  return (
    <table class="table blank">
      <thead><tr><td /><th scope="col">{t("tour.guess")}</th><th scope="col">{t("tour.thisRun")}</th></tr></thead>
      <tbody>
        {step.id === 4 && <tr><th scope="row">{t("tour.4.choice")}</th><td colSpan={2} /></tr>}
        {step.guesses.map(guess => <tr key={guess.key}><th scope="row">{named("tour.number", guess.key)}</th><td /><td /></tr>)}
      </tbody>
    </table>
  );
}

const Lines = ({ count }: { count: number }) => <div class="lines" aria-hidden="true">{Array.from({ length: count }, (_, i) => <span key={i} class="line full" />)}</div>;
