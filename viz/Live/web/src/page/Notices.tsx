import { retryNow } from "../start/start";
import { inLanguage, mayCommand, store, worlds } from "../store/store";
import { number, t } from "../texts/texts";

/** What has gone wrong or well, one line below the header. */
export function Notices() {
  const { notice, link, gallery } = store;
  const faults = worlds.value.filter(it => it.fault);
  return (
    <div class="notices" role="status" aria-live="polite">
      {link.value === "lost" && gallery.value && (
        <p class="notice bad" data-testid="lost">
          {t("link.lost.text", { seconds: number(store.retryMs.value / 1000, 1) })}
          <button type="button" onClick={retryNow}>{t("link.retry")}</button>
        </p>
      )}
      {link.value === "live" && !mayCommand.value && <p class="notice">{t("viewer.hint")}</p>}
      {faults.map(it => <p key={it.slot} class="notice bad">{t("world.fault")} {inLanguage(it.fault)}</p>)}
      {notice.value && (
        <p class={`notice ${notice.value.tone}`} data-testid="notice">
          {notice.value.text}
          <button type="button" aria-label={t("dialog.close")} onClick={() => { notice.value = null; }}><span aria-hidden="true">×</span></button>
        </p>
      )}
    </div>
  );
}
