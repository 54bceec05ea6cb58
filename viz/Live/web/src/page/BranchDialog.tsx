import { other, store } from "../store/store";
import { t } from "../texts/texts";
import { Dialog } from "./Dialog";

/** A change in the past: what becomes of the future that was already seen. */
export function BranchDialog({ week, act }: { week: number; act: (keep: boolean) => Promise<void> }) {
  return (
    <Dialog title={t("branch.title", { week })}>
      <p>{t("branch.text")}</p>
      {other.value && <p>{t("branch.replacesB")}</p>}
      <div class="answers">
        <button type="button" class="strong" onClick={() => void act(false)}>{t("branch.replace")}</button>
        <button type="button" onClick={() => void act(true)}>{t("branch.keep")}</button>
        <button type="button" onClick={() => { store.question.value = null; }}>{t("dialog.cancel")}</button>
      </div>
    </Dialog>
  );
}
