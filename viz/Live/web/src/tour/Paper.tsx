import { store } from "../store/store";
import { t } from "../texts/texts";

/** What is meant for paper: on the screen with a button to print, on A4 without. */
export function Paper({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <div class="paper">
      <div class="paper-bar">
        <button type="button" class="strong" onClick={() => window.print()}>{t("paper.print")}</button>
        <button type="button" onClick={() => { store.screen.value = "tour"; }}>{t("paper.back")}</button>
      </div>
      <h2>{title}</h2>
      {children}
      <p class="muted">{t("footer.model")}</p>
    </div>
  );
}
