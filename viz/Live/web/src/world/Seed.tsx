import { useSignal } from "@preact/signals";
import { beginAgain, newSeed } from "../store/changes";
import { store, world } from "../store/store";
import { plainNumber, t } from "../texts/texts";

/** The seed decides all that is left to chance. */
export function Seed() {
  const typed = useSignal<string | null>(null);
  const shown = world.value?.seed ?? 0;
  const value = typed.value ?? plainNumber(shown);
  const begin = (): void => {
    if (!/^\s*\d+\s*$/.test(value) || !Number.isSafeInteger(Number(value))) {
      store.notice.value = { tone: "bad", text: t("seed.refused", { most: plainNumber(Number.MAX_SAFE_INTEGER) }) };
      return;
    }
    typed.value = null;
    void beginAgain(Number(value));
  };
  return (
    <div class="seed">
      <label>
        <span class="unseen">{t("seed.label")}</span>
        <input type="text" inputMode="numeric" pattern="[0-9]+" value={value} aria-label={t("seed.label")}
          onInput={event => { typed.value = event.currentTarget.value; }}
          onKeyDown={event => { if (event.key === "Enter") begin(); }} />
      </label>
      <button type="button" onClick={begin}>{t(Number(value) === shown ? "seed.same" : "seed.this")}</button>
      <button type="button" onClick={() => void newSeed()}>{t("seed.new")}</button>
    </div>
  );
}
