import { query, readBlob } from "../protocol/api";
import { complain, send } from "../store/commands";
import { store, week, world } from "../store/store";
import { t } from "../texts/texts";

/** The files that the server writes. */
export const serverFiles = [
  "scenario.yaml", "ticks.csv", "networks.csv", "participants.csv", "ties.csv", "network.gexf", "network.graphml", "report.html", "figures.zip",
] as const;

/** Those of a model. */
export const modelFiles = ["scenario.yaml", "ticks.csv", "figures.zip"] as const;

export async function saveServerFile(kind: string): Promise<void> {
  store.notice.value = { tone: "good", text: t("export.preparing", { file: kind }) };
  try {
    const blob = await readBlob(store.token.value ?? "", `export/${kind}?${query({ slot: 0, lang: store.language.value })}`);
    saveBlob(blob, `${stem(false)}-${kind}`);
    store.notice.value = { tone: "good", text: t("export.done", { file: kind }) };
  } catch (error) {
    complain(error);
  }
}

export async function saveRunFolder(): Promise<void> {
  store.notice.value = { tone: "good", text: t("export.preparing", { file: t("export.folder") }) };
  const saved = await send<{ folder: string; digest: string }>("save", { lang: store.language.value });
  if (saved) store.notice.value = { tone: "good", text: t("export.saved", saved) };
}

/** Scenario, seed and, where it matters, week: what a file is called. */
export function stem(hasWeek: boolean): string {
  const shown = world.value;
  return `${shown?.scenario.replaceAll("/", "-") ?? "world"}-${shown?.seed ?? 0}${hasWeek ? `-${t("export.week")}${week.value}` : ""}`;
}

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
