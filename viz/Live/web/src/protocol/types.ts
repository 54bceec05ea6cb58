/** What the server says in JSON; PROTOCOL.md is the contract. */
export type Language = "en" | "de";
export type Both = Record<Language, string>;
export type Value = number | string;
export type Values = Record<string, Value>;

export interface About {
  version: string;
  language: Language;
  role: "host" | "viewer";
  open: string | null;
  limits: { participants: number; participantWeeks: number };
}

export interface Card {
  name: string;
  title: Both;
  question: Both;
  expectation: Both;
  minutes: number;
  level: "introductory" | "intermediate" | "advanced";
  participants: number;
  weeks: number;
}

/** A model in the gallery. */
export interface ModelCard {
  name: string;
  title: Both;
  question: Both;
  participants: number;
  source: string;
}

export interface ModelMeasure {
  name: string;
  meaning: Both;
  unit: Both;
  isOfTheEnd: boolean;
}

/** What only worlds of models have. */
export interface ModelInfo {
  source: string;
  measures: ModelMeasure[];
  /** What colours participants, from the least to the most that was computed so far. */
  trace: { meaning: Both; unit: Both; least: number | null; most: number | null } | null;
  parameters: Parameter[];
  atTheEnd: Record<string, number | null> | null;
  isCut: boolean;
}

export interface Parameter {
  name: string;
  meaning: Both;
  unit: string;
  least: number;
  most: number;
  default: Value;
  isWhole: boolean;
  scope: "world" | "live" | "charter";
  choices: string[] | null;
}

export interface Shock {
  name: string;
  least: number;
  most: number;
  default: number;
  isWhole: boolean;
}

/** An event as it is sent: a shock, or new values, from a week on. */
export interface TimelineEvent {
  week: number;
  shock?: string | null;
  strength?: number | null;
  set?: Values | null;
}

export interface WorldEvent extends TimelineEvent {
  isLive: boolean;
}

export interface World {
  slot: number;
  revision: number;
  scenario: string;
  title: Both;
  question: Both;
  seed: number;
  hash: string;
  participants: number;
  computed: number;
  weeks: number;
  parameters: Values;
  events: WorldEvent[];
  differs: string[];
  folder: string | null;
  fault: Both | null;
  /** Null for a scenario of networks. */
  model: ModelInfo | null;
}

export interface State {
  playing: boolean;
  speed: number;
  week: number;
  weeks: number;
  viewers: number;
  worlds: World[];
}

export interface NetworkId {
  founder: number;
  born: number;
}

export type TypeName = "competition" | "ignorance" | "lament" | "coCreation" | "loose" | "dormant";

export interface Entry {
  week: number;
  what: string;
  network: NetworkId | null;
  participant: number | null;
  type: string | null;
  before: string | null;
  reason: string | null;
  members: number | null;
  weeks: number | null;
  output: number | null;
}

export interface EntriesMessage {
  slot: number;
  revision: number;
  from: number;
  entries: Entry[];
}

export interface SeriesMessage {
  slot: number;
  revision: number;
  from: number;
  columns: string[];
  rows: (number | null)[][];
}

export interface Person {
  id: number;
  name: string;
  persona: string;
  standing: number;
  knowledge: number[];
  ties: number;
  networks: NetworkId[];
  isGone: boolean;
}

export interface ParticipantDetail {
  id: number;
  name: string;
  persona: string;
  policy: string;
  trustModel: string;
  standing: number;
  strain: number;
  knowledge: number[];
  motives: number[];
  memberships: { network: NetworkId; since: number; isPending: boolean; type: string }[];
  ties: { other: number; trust: number; ledger: number }[];
  reasons: string;
}

export interface NetworkDetail {
  founder: number;
  born: number;
  type: string;
  members: number[];
  founded: number;
  ended: number | null;
  peak: number;
  history: { week: number; type: string }[];
  weeks: { week: number; members: number; output: number }[];
  reasons: string;
}

export interface TypeSummary {
  networks: number;
  medianWeeks: number | null;
  yearLater: number | null;
  outputPerMemberWeek: number | null;
  fulfilled: number | null;
  phoenixes: number | null;
}

export interface Summary {
  weeks: number;
  output: number;
  talk: number;
  /** Phoenixes among all who left a network; null while nobody has. */
  risenShare: number | null;
  types: Partial<Record<string, TypeSummary>>;
  survival: Partial<Record<string, [number, number][]>>;
}

export interface Problem {
  place: string;
  en: string;
  de: string;
}
