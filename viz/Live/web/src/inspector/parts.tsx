import { useSignal } from "@preact/signals";
import { query, read } from "../protocol/api";
import { store, week } from "../store/store";
import { t } from "../texts/texts";

/** Words of the server, with their line breaks. */
export function Words({ title, text, isOpen = false }: { title: string; text: string; isOpen?: boolean }) {
  return (
    <details class="words" open={isOpen}>
      <summary>{title}</summary>
      <p class="said">{text.trim() || t("inspector.nothing")}</p>
    </details>
  );
}

/** The whole story of somebody: all weeks are run again for it, so it is asked for only when it is opened. */
export function Story({ path, slot }: { path: string; slot: number }) {
  const told = useSignal<string | null>(null);
  const open = async (isOpen: boolean): Promise<void> => {
    if (!isOpen) return;
    told.value = null;
    try {
      const values = { slot, week: week.peek(), lang: store.language.peek(), life: "true" };
      told.value = (await read<{ life: string | null }>(store.token.peek() ?? "", `${path}?${query(values)}`)).life ?? "";
    } catch {
      told.value = t("inspector.failed");
    }
  };
  return (
    <details key={path} class="words" onToggle={event => void open(event.currentTarget.open)}>
      <summary>{t("inspector.life")}</summary>
      <p class="said">{told.value === null ? t("inspector.loading") : told.value.trim() || t("inspector.nothing")}</p>
    </details>
  );
}

export function Waiting({ problem }: { problem: "notYet" | "none" | "failed" | null }) {
  return <p class="muted">{t(problem === null ? "inspector.loading" : `inspector.${problem}`)}</p>;
}
