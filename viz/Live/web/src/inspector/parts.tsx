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

export function Waiting({ problem }: { problem: "notYet" | "none" | "failed" | null }) {
  return <p class="muted">{t(problem === null ? "inspector.loading" : `inspector.${problem}`)}</p>;
}
