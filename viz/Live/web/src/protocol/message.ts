import { decodeFrame, type Frame } from "./frame";
import { decodeTies, type Ties } from "./ties";
import type { EntriesMessage, SeriesMessage, State } from "./types";

export type Message =
  | { kind: "frame"; frame: Frame }
  | { kind: "state"; state: State }
  | { kind: "series"; series: SeriesMessage }
  | { kind: "entries"; entries: EntriesMessage }
  | { kind: "ties"; ties: Ties }
  | { kind: "unknown" };

const textAt = 4;

/** What a message of /live says; kinds that this page does not know are left aside. */
export function decodeMessage(bytes: ArrayBuffer): Message {
  switch (new Uint8Array(bytes)[0]) {
    case 1: return { kind: "frame", frame: decodeFrame(bytes) };
    case 2: return { kind: "state", state: json<State>(bytes) };
    case 3: return { kind: "series", series: json<SeriesMessage>(bytes) };
    case 4: return { kind: "entries", entries: json<EntriesMessage>(bytes) };
    case 5: return { kind: "ties", ties: decodeTies(bytes) };
    default: return { kind: "unknown" };
  }
}

function json<T>(bytes: ArrayBuffer): T {
  return JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, textAt))) as T;
}
