import { store } from "../store/store";
import { t } from "../texts/texts";
import { Dialog } from "./Dialog";

/** Another world takes the place of one that was worked on. */
export function ReplaceDialog({ act }: { act: () => Promise<void> }) {
  return (
    <Dialog title={t("replace.title")}>
      <p>{t("replace.text")}</p>
      <div class="answers">
        <button type="button" class="strong" onClick={() => { store.question.value = null; }}>{t("dialog.cancel")}</button>
        <button type="button" onClick={() => void act()}>{t("replace.go")}</button>
      </div>
    </Dialog>
  );
}
