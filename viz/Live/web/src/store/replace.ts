import { mayCommand, other, store, world } from "./store";

/** Whether the world on show was changed on the way, or has another beside it: opening one in its place would lose that. */
const holdsWork = (): boolean =>
  mayCommand.value && world.value !== null && (world.value.events.some(it => it.isLive) || (other.value !== null && !store.opened.value?.isTour));

/** Does what opens a world in place of the one on show; asks first where something would be lost. */
export async function replacing(act: () => Promise<void>): Promise<void> {
  if (!holdsWork()) return act();
  store.question.value = { kind: "replace", act: async () => { store.question.value = null; await act(); } };
}
