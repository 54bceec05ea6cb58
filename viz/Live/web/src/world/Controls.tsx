import { beginAgain, newSeed, undo } from "../store/changes";
import { useSignal } from "@preact/signals";
import { mayCommand, store, world } from "../store/store";
import { plainNumber, t } from "../texts/texts";
import { ParameterField } from "./ParameterField";
import { Shocks } from "./Shocks";

const first = ["threat", "trust0", "eyeLevel", "commitment", "tappers", "slots", "acquaintances", "participants"];
const rules = ["facilitation", "sizeCap", "boundary", "sanction", "spillover", "renewal"];

/** "Change the world": what holds live, what needs a new world, what strikes from outside. */
export function Controls() {
  const isWaiting = Object.keys(store.pending.value).length > 0;
  const hasLive = world.value?.events.some(it => it.isLive) ?? false;
  return (
    <fieldset class="controls" disabled={!mayCommand.value}>
      <h2>{t("controls.title")}</h2>
      {first.map(name => <ParameterField key={name} name={name} />)}
      <details class="rules">
        <summary>{t("controls.rules")}</summary>
        {rules.map(name => <ParameterField key={name} name={name} />)}
      </details>
      {isWaiting && (
        <div class="waiting">
          <p>{t("controls.waiting")}</p>
          <div class="answers">
            <button type="button" class="strong" onClick={() => void beginAgain()}>{t("controls.begin")}</button>
            <button type="button" onClick={() => { store.pending.value = {}; }}>{t("controls.forget")}</button>
          </div>
        </div>
      )}
      <h3>{t("shocks.title")}</h3>
      <Shocks />
      <button type="button" class="wide" disabled={!hasLive} onClick={() => void undo()}>{t("controls.undo")}</button>
      <h3>{t("seed.title")}</h3>
      <Seed />
    </fieldset>
  );
}

/** The seed decides all that is left to chance. */
function Seed() {
  const typed = useSignal<string | null>(null);
  const shown = world.value?.seed ?? 0;
  const value = typed.value ?? plainNumber(shown);
  const begin = (): void => {
    const seed = Number(value);
    typed.value = null;
    if (Number.isSafeInteger(seed) && seed >= 0) void beginAgain(seed);
  };
  return (
    <div class="seed">
      <label>
        <span class="unseen">{t("seed.label")}</span>
        <input type="text" inputMode="numeric" pattern="[0-9]+" value={value} aria-label={t("seed.label")}
          onInput={event => { typed.value = event.currentTarget.value.replace(/\D/g, ""); }}
          onKeyDown={event => { if (event.key === "Enter") begin(); }} />
      </label>
      <button type="button" onClick={begin}>{t(Number(value) === shown ? "seed.same" : "seed.this")}</button>
      <button type="button" onClick={() => void newSeed()}>{t("seed.new")}</button>
    </div>
  );
}
