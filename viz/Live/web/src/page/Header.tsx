import { isDark, chooseLanguage, chooseTheme } from "../store/preferences";
import { inLanguage, mayCommand, store, world } from "../store/store";
import { plainNumber, t } from "../texts/texts";
import type { Screen } from "../store/shapes";
import { ExportMenu } from "../export/ExportMenu";

export function Header() {
  const isReady = store.gallery.value !== null;
  return (
    <header class="header">
      <h1 class="brand"><BrandMark />CoCreation.Sim</h1>
      {isReady && (
        <nav aria-label={t("page.navigation")} class="nav">
          <Tab screen="gallery" text={t("nav.gallery")} />
          {world.value && <Tab screen="world" text={t("nav.world")} />}
          <Tab screen="tour" text={t("nav.tour")} />
        </nav>
      )}
      {store.screen.value === "world" && <WorldTitle />}
      <div class="tools">
        <Languages />
        {isReady && world.value && store.screen.value === "world" && (
          <>
            {mayCommand.value && (
              <button type="button" class="quiet" onClick={() => { store.question.value = { kind: "compare" }; }}>{t("compare.button")}</button>
            )}
            <button type="button" class="quiet" onClick={() => { store.question.value = { kind: "share" }; }}>{t("share.open")}</button>
            <ExportMenu />
          </>
        )}
        <button type="button" class="quiet icon" aria-label={t(isDark() ? "theme.toLight" : "theme.toDark")} title={t(isDark() ? "theme.toLight" : "theme.toDark")}
          onClick={() => chooseTheme(isDark() ? "light" : "dark")}>{isDark() ? "☀" : "☾"}</button>
        <button type="button" class="quiet icon" aria-label={t("help.open")} title={t("help.open")} onClick={() => { store.question.value = { kind: "help" }; }}><span aria-hidden="true">?</span></button>
      </div>
    </header>
  );
}

function Tab({ screen, text }: { screen: Screen; text: string }) {
  const isHere = store.screen.value === screen;
  return <button type="button" class="tab" aria-current={isHere ? "page" : undefined} onClick={() => { store.screen.value = screen; }}>{text}</button>;
}

function WorldTitle() {
  const shown = world.value;
  if (!shown) return null;
  return (
    <p class="world-title" title={inLanguage(shown.question)}>
      <strong>{inLanguage(shown.title)}</strong> <span class="muted">· {t("seed.label")} {plainNumber(shown.seed)}</span>
    </p>
  );
}

function Languages() {
  return (
    <div class="languages" role="group" aria-label={t("language.choose")}>
      {(["de", "en"] as const).map(it => (
        <button key={it} type="button" class="quiet" lang={it} aria-pressed={store.language.value === it}
          onClick={() => chooseLanguage(it)}><span aria-hidden="true">{it.toUpperCase()}</span><span class="unseen">{it === "de" ? "Deutsch" : "English"}</span></button>
      ))}
    </div>
  );
}

function BrandMark() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="#009E73" fill-opacity=".16" />
      <path d="M9 21 16 9l7 12z" fill="none" stroke="#009E73" stroke-width="2" />
      <circle cx="9" cy="21" r="3.6" fill="#D55E00" /><circle cx="16" cy="9" r="3.6" fill="#56B4E9" /><circle cx="23" cy="21" r="3.6" fill="#009E73" />
    </svg>
  );
}
