import type { Series } from "../protocol/series";
import type { TimelineEvent, Values } from "../protocol/types";

export type Screen = "gallery" | "world" | "tour" | "worksheet" | "notes";
export type Theme = "system" | "light" | "dark";

export interface Opened {
  scenario: string;
  seed: number;
  set: Values;
  events: TimelineEvent[];
  compare: Compared | null;
  /** Whether the tour opened it. */
  isTour?: boolean;
}

export interface Compared {
  scenario?: string;
  set?: Values;
  events?: TimelineEvent[];
}

export type Selected =
  | { kind: "participant"; slot: number; id: number }
  | { kind: "network"; slot: number; founder: number; born: number };

/** A future that was replaced, kept as thin lines. */
export interface Ghost {
  from: number;
  series: Series;
}

/** A dialog that waits for an answer. */
export type Question =
  | { kind: "help" | "share" | "export" | "compare" }
  | { kind: "replace"; act: () => Promise<void> }
  | { kind: "branch"; week: number; act: (keep: boolean) => Promise<void> };

export interface Notice {
  tone: "good" | "bad";
  text: string;
}
