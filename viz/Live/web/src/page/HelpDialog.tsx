import { store } from "../store/store";
import { isKey, t, type TextKey } from "../texts/texts";
import { Glyph } from "../map/Glyph";
import { Dialog } from "./Dialog";

const keys: [string, TextKey][] = [
  ["help.key.space", "help.play"], ["← →", "help.week"], ["⇧ ← →", "help.year"], ["1 2 3", "help.widen"], ["n", "help.seed"], ["c", "help.compare"],
  ["t", "help.table"], ["+ − 0", "help.zoom"], ["Alt + ← ↑ → ↓", "help.pan"], ["?", "help.help"], ["Esc", "help.escape"],
];

export function HelpDialog() {
  return (
    <Dialog title={t("help.title")} wide>
      <p>{t("help.model")}</p>
      <div class="help">
        <section>
          <h3>{t("help.types")}</h3>
          <ul class="plain">
            {(["competition", "ignorance", "lament", "coCreation", "loose"] as const).map((type, index) => (
              <li key={type}><Glyph type={index} /> <span><strong>{t(`types.${type}`)}</strong>: {t(`meaning.${type}`)}</span></li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("help.keys")}</h3>
          <dl class="keys">
            {keys.map(([key, what]) => <div key={what}><dt><kbd>{isKey(key) ? t(key) : key}</kbd></dt><dd>{t(what)}</dd></div>)}
          </dl>
        </section>
      </div>
      <p class="muted">CoCreation.Sim {store.about.value?.version}</p>
    </Dialog>
  );
}
