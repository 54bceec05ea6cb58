import type { Card, ModelCard } from "../protocol/types";
import { openWorld, play } from "../store/commands";
import { replacing } from "../store/replace";
import { inLanguage, mayCommand, store } from "../store/store";
import { t, tn, whole } from "../texts/texts";
import { questionAndRest } from "../models/measures";
import { MiniMap } from "./MiniMap";

/** The scenarios to begin with. */
export function Gallery() {
  const cards = store.gallery.value ?? [];
  return (
    <div class="gallery" data-testid="gallery">
      <section class="hero">
        <div>
          <h2>{t("gallery.title")}</h2>
          <p>{t("gallery.text")}</p>
          <p class="hero-actions">
            <button type="button" class="strong" onClick={() => { store.screen.value = "tour"; }}>{t("gallery.tour")}</button>
            <span class="muted">{t("gallery.model")}</span>
          </p>
        </div>
        <MiniMap />
      </section>
      {cards.length === 0 && <p class="message">{t("gallery.empty")}</p>}
      <ul class="cards">{cards.map(card => <GalleryCard key={card.name} card={card} />)}</ul>
      {store.models.value.length > 0 && <Models cards={store.models.value} />}
    </div>
  );
}

function GalleryCard({ card }: { card: Card }) {
  const title = inLanguage(card.title);
  return (
    <li class="card" data-testid={`card-${card.name}`}>
      <h3>{title}</h3>
      <p class="card-question">{inLanguage(card.question)}</p>
      <details class="card-expectation">
        <summary>{t("gallery.expectation")}</summary>
        <p>{inLanguage(card.expectation)}</p>
      </details>
      <p class="card-facts muted">
        <span>{t("gallery.minutes", { minutes: card.minutes })}</span> <span>{t(`level.${card.level}`)}</span>{" "}
        <span>{tn("count.participants", card.participants)}</span> <span>{t("gallery.weeks", { weeks: whole(card.weeks) })}</span>
      </p>
      <button type="button" class="strong" disabled={!mayCommand.value} aria-label={t("gallery.openNamed", { title })} onClick={() => void replacing(() => open(card.name))}>
        {t("gallery.open")}
      </button>
    </li>
  );
}

/** Models of others, and of one's own: they have no networks, but what they measure. */
function Models({ cards }: { cards: ModelCard[] }) {
  return (
    <section class="models" aria-labelledby="models-title">
      <h2 id="models-title">{t("gallery.models")}</h2>
      <p>{t("gallery.modelsText")}</p>
      <ul class="cards">{cards.map(card => <GalleryModel key={card.name} card={card} />)}</ul>
    </section>
  );
}

function GalleryModel({ card }: { card: ModelCard }) {
  const title = inLanguage(card.title);
  const [question, how] = questionAndRest(inLanguage(card.question));
  return (
    <li class="card" data-testid={`card-${card.name}`}>
      <h3>{title}</h3>
      <p class="card-question">{question}</p>
      {how && (
        <details class="card-expectation">
          <summary>{t("gallery.how")}</summary>
          <p>{how}</p>
        </details>
      )}
      {card.source && <p class="muted">{card.source}</p>}
      <p class="card-facts muted"><span>{tn("count.participants", card.participants)}</span></p>
      <button type="button" class="strong" disabled={!mayCommand.value} aria-label={t("gallery.openNamed", { title })} onClick={() => void replacing(() => open(card.name))}>
        {t("gallery.open")}
      </button>
    </li>
  );
}

async function open(scenario: string): Promise<void> {
  if (!(await openWorld({ scenario }))) return;
  store.screen.value = "world";
  await play();
}
