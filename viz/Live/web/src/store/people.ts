import { t } from "../texts/texts";
import { store } from "./store";

/** What a participant is called. */
export function nameOf(slot: number, id: number): string {
  const name = store.names[slot === 1 ? 1 : 0].value?.[id] ?? String(id);
  return /^\d+$/.test(name) ? t("participant.numbered", { id: name }) : name;
}

/** A sentence of the server, which tells people by number, with their names where they have any. */
export function withNames(slot: number, sentence: string): string {
  const names = store.names[slot === 1 ? 1 : 0].value;
  return names ? sentence.replace(numbered, (_, word: string, numbers: string) => word + numbers.replace(/\d+/g, id => names[Number(id)] ?? id)) : sentence;
}

const numbered = /\b((?:participants?|person(?:en)?) )(\d+(?:, \d+)*)/gi;

/** What a network is called, as everywhere else: who founded it, and in which week, which is the one before it first acts. */
export const networkLabel = (founder: number, born: number): string => t("network.label", { founder: String(founder), week: String(born - 1) });
