import { useSignal } from "@preact/signals";
import { query, read } from "../protocol/api";
import { withNames } from "../store/people";
import { store, week } from "../store/store";
import { t } from "../texts/texts";

/** Words of the server, with their line breaks. */
export function Words({ title, text, slot, isOpen = false }: { title: string; text: string; slot: number; isOpen?: boolean }) {
  return (
    <details class="words" open={isOpen}>
      <summary>{title}</summary>
      <Said text={withNames(slot, text)} />
    </details>
  );
}

/** Sentences of the server, one a line; where a line begins with its week, that stands beside it. */
function Said({ text }: { text: string }) {
  const lines = text.split("\n").filter(line => line.trim());
  if (lines.length === 0) return <p class="said">{t("inspector.nothing")}</p>;
  return (
    <div class="said">
      {lines.map((line, i) => {
        const inWeek = /^\s+(\S+ \S+)\s{3,}(.*)$/.exec(line);
        return <p key={i} class={line.startsWith(" ") ? "said-sentence" : "said-heading"}>{inWeek ? <><b>{inWeek[1]}</b> {inWeek[2]}</> : line.trim()}</p>;
      })}
    </div>
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
      {told.value === null ? <p class="said">{t("inspector.loading")}</p> : <Said text={withNames(slot, told.value)} />}
    </details>
  );
}

export function Waiting({ problem }: { problem: "notYet" | "none" | "failed" | null }) {
  return <p class="muted">{t(problem === null ? "inspector.loading" : `inspector.${problem}`)}</p>;
}
