import { t } from "../texts/texts";
import { store } from "./store";

/** What a participant is called. */
export function nameOf(slot: number, id: number): string {
  return store.names[slot === 1 ? 1 : 0].value?.[id] ?? t("participant.numbered", { id: String(id) });
}

/** What a network is called: who founded it, and when. */
export const networkLabel = (founder: number, born: number): string => t("network.label", { founder: String(founder), born: String(born) });
