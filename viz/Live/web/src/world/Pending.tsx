import { beginAgain } from "../store/changes";
import { store } from "../store/store";
import { t } from "../texts/texts";

/** What waits for a new world: to be taken, or to be forgotten. */
export function Pending({ text }: { text: string }) {
  if (Object.keys(store.pending.value).length === 0) return null;
  return (
    <div class="waiting">
      <p>{text}</p>
      <div class="answers">
        <button type="button" class="strong" onClick={() => void beginAgain()}>{t("controls.begin")}</button>
        <button type="button" onClick={() => { store.pending.value = {}; }}>{t("controls.forget")}</button>
      </div>
    </div>
  );
}
