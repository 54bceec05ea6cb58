import type { ModelMeasure } from "../protocol/types";
import { nameOf } from "../store/people";
import { inLanguage, model, other, store, world } from "../store/store";
import { number, t, tn, whole } from "../texts/texts";
import { questionAndRest, saidOf, unitOf, valueOf } from "./measures";

/** What the model asks, what it measures, and who is selected. */
export function ModelPanel() {
  const shown = world.value;
  const info = model.value;
  if (!shown || !info) return null;
  const [question, how] = questionAndRest(inLanguage(shown.question));
  return (
    <div class="feed model-panel" data-testid="model">
      <div class="model-scroll" tabIndex={0} role="region" aria-label={inLanguage(shown.title)}>
        {store.selected.value?.kind === "participant" && <Chosen slot={store.selected.value.slot === 1 ? 1 : 0} id={store.selected.value.id} />}
        <h2>{inLanguage(shown.title)}</h2>
        <p>{question}</p>
        <h3>{t("model.measures")}</h3>
        <dl class="facts">{info.measures.map(it => <Fact key={it.name} measure={it} />)}</dl>
        {info.isCut && <p class="muted" data-testid="cut">{t("model.cut", { ticks: whole(shown.weeks) })}</p>}
        {how && <><h3>{t("gallery.how")}</h3><p>{how}</p></>}
        {info.source && <p class="muted">{info.source}</p>}
      </div>
    </div>
  );
}

function Fact({ measure }: { measure: ModelMeasure }) {
  const unit = unitOf(measure);
  return (
    <div>
      <dt>{saidOf(measure)}{measure.isOfTheEnd && ` (${t("model.atTheEnd")})`}</dt>
      <dd>{number(valueOf(measure, 0), 4)}{other.value && ` · B ${number(valueOf(measure, 1), 4)}`}{unit && ` ${unit}`}</dd>
    </div>
  );
}

/** Who is selected: its value, and those whom it knows. */
function Chosen({ slot, id }: { slot: 0 | 1; id: number }) {
  const value = store.frames[slot].value?.value;
  const ties = store.ties[slot].value;
  const known = ties ? Array.from(ties.one, (one, i) => (one === id ? ties.other[i]! : ties.other[i] === id ? one : -1)).filter(it => it >= 0) : [];
  return (
    <section class="chosen" data-testid="inspector">
      <div class="inspector-bar">
        <h3>{nameOf(slot, id)}</h3>
        <button type="button" class="quiet icon" aria-label={t("inspector.close")} onClick={() => { store.selected.value = null; }}><span aria-hidden="true">×</span></button>
      </div>
      {model.value?.trace && value && <p>{inLanguage(model.value.trace.meaning)}: <b>{number(value[id], 4)}</b></p>}
      {known.length > 0 && <p>{tn("model.knows", known.length)}</p>}
      <ul class="chips plain">
        {known.slice(0, 40).map(other => (
          <li key={other}>
            <button type="button" class="link" onClick={() => { store.selected.value = { kind: "participant", slot, id: other }; }}>{nameOf(slot, other)}</button>
            {value && ` ${number(value[other], 3)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
