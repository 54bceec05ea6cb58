import { useSignal } from "@preact/signals";
import { Dialog } from "../page/Dialog";
import { t } from "../texts/texts";
import { shareLink } from "./restore";

export function ShareDialog() {
  const link = useSignal(shareLink() ?? "");
  const said = useSignal("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link.value);
      said.value = t("share.copied");
    } catch {
      said.value = t("share.copyYourself");
    }
  };
  return (
    <Dialog title={t("share.title")}>
      <p>{t("share.text")}</p>
      <label class="field">
        <span>{t("share.link")}</span>
        <input type="text" readOnly data-testid="share-link" value={link.value} onFocus={event => event.currentTarget.select()} />
      </label>
      <div class="answers">
        <button type="button" class="strong" onClick={() => void copy()}>{t("share.copy")}</button>
        <span role="status">{said.value}</span>
      </div>
    </Dialog>
  );
}
