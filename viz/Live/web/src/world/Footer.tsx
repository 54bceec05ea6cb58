import { other, store } from "../store/store";
import { t } from "../texts/texts";

/** The state's fingerprint: the same digits on another machine mean the same world. */
export function Footer() {
  const second = store.frames[1].value;
  return (
    <p class="footer muted">
      <span>{t("footer.model")}</span>
      <span>
        {t("footer.digest")} <code data-testid="digest">{store.frames[0].value?.digest ?? "–"}</code>
        {other.value && second && <> · B <code data-testid="digest-1">{second.digest}</code></>}
      </span>
    </p>
  );
}
