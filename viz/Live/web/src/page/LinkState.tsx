import { retryNow } from "../start/start";
import { store } from "../store/store";
import { number, t } from "../texts/texts";

/** What is said while nothing can be shown yet, each with a next step. */
export function LinkState() {
  switch (store.link.value) {
    case "none": return <Message title={t("link.none.title")} text={t("link.none.text")} code="http://127.0.0.1:…/#token=…" />;
    case "refused": return <Message title={t("link.refused.title")} text={t("link.refused.text")} code="cocreation play" />;
    case "lost": return (
      <Message title={t("link.lost.title")} text={t("link.lost.text", { seconds: number(store.retryMs.value / 1000, 1) })}>
        <button type="button" class="strong" onClick={retryNow}>{t("link.retry")}</button>
      </Message>
    );
    default: return <Message title={t("link.loading.title")} text={t("link.loading.text")} isBusy />;
  }
}

interface Said {
  title: string;
  text: string;
  code?: string;
  isBusy?: boolean;
  children?: preact.ComponentChildren;
}

function Message({ title, text, code, isBusy, children }: Said) {
  return (
    <section class="message" aria-busy={isBusy ? true : undefined} data-testid="link-state">
      {isBusy && <span class="spinner" aria-hidden="true" />}
      <h2>{title}</h2>
      <p>{text}</p>
      {code && <p><code>{code}</code></p>}
      {children}
    </section>
  );
}
