import { t } from "../texts/texts";
import { store } from "./store";

/** What a participant is called. */
export function nameOf(slot: number, id: number): string {
  return store.names[slot === 1 ? 1 : 0].value?.[id] ?? t("participant.numbered", { id: String(id) });
}

/** What a network is called, as everywhere else: who founded it, and in which week, which is the one before it first acts. */
export const networkLabel = (founder: number, born: number): string => t("network.label", { founder: String(founder), week: String(born - 1) });
