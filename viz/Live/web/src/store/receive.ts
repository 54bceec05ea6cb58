import { batch } from "@preact/signals";
import { emptyChronicle, mergeEntries } from "../protocol/entries";
import type { Frame } from "../protocol/frame";
import type { Message } from "../protocol/message";
import { emptySeries, mergeSeries } from "../protocol/series";
import type { State } from "../protocol/types";
import { recall } from "./opened";
import { store } from "./store";

/** Puts what the server says into the store. */
export function receive(message: Message): void {
  batch(() => {
    switch (message.kind) {
      case "frame": return takeFrame(message.frame);
      case "ties": store.ties[index(message.ties.slot)].value = message.ties; return;
      case "series": {
        const series = store.series[index(message.series.slot)];
        series.value = mergeSeries(series.value, message.series);
        return;
      }
      case "entries": {
        const chronicle = store.chronicles[index(message.entries.slot)];
        chronicle.value = mergeEntries(chronicle.value, message.entries);
        return;
      }
      case "state": return takeState(message.state);
      case "unknown": return;
    }
  });
}

const index = (slot: number): 0 | 1 => (slot === 1 ? 1 : 0);

function takeFrame(frame: Frame): void {
  const slot = index(frame.slot);
  store.frames[slot].value = frame;
  if (slot === 0 && frame.week > store.furthest.value) store.furthest.value = frame.week;
}

/** The worlds' fingerprints by slot: another one means that nothing of the old one holds. */
const fingerprint = (state: State | null, slot: number): string => {
  const world = state?.worlds.find(it => it.slot === slot);
  return world ? `${world.scenario} ${world.seed} ${world.hash}` : "";
};

/** Which world is on show, whatever is changed in it on the way. */
const origin = (state: State | null): string => {
  const first = state?.worlds.find(it => it.slot === 0);
  return first ? `${first.scenario} ${first.seed}` : "";
};

function takeState(state: State): void {
  const before = store.state.value;
  for (const slot of [0, 1] as const) {
    if (fingerprint(before, slot) !== fingerprint(state, slot) && fingerprint(state, slot) === "") clear(slot);
  }
  if (origin(before) !== origin(state)) [store.furthest.value, store.ghost.value] = [0, null];
  store.state.value = state;
  recall();
}

/** Forgets what a slot has shown. */
export function clear(slot: 0 | 1): void {
  store.frames[slot].value = null;
  store.ties[slot].value = null;
  store.series[slot].value = emptySeries;
  store.chronicles[slot].value = emptyChronicle;
  store.names[slot].value = null;
}
