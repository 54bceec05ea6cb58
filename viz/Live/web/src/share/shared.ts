import type { Language, TimelineEvent, Value, Values } from "../protocol/types";
import type { Compared } from "../store/shapes";

/** What a shared link carries; never a token. */
export interface Shared {
  scenario: string;
  seed: number;
  set: Values;
  events: TimelineEvent[];
  week: number;
  compare: Compared | null;
  language: Language | null;
}

const mostText = 20_000;
const mostEvents = 200;
const mostValues = 100;
const name = /^[A-Za-z][A-Za-z0-9-]{0,59}$/;

export function encodeShare(shared: Shared): string {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Reads a shared link; null where it is not one. Whoever wrote it is unknown: nothing is taken over unseen. */
export function decodeShare(text: string): Shared | null {
  if (text.length > mostText || !/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(binary, sign => sign.charCodeAt(0));
    return sharedOf(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

type Thing = Record<string, unknown>;
const isThing = (it: unknown): it is Thing => typeof it === "object" && it !== null && !Array.isArray(it);
const isName = (it: unknown): it is string => typeof it === "string" && name.test(it);
const isWeek = (it: unknown): it is number => Number.isInteger(it) && (it as number) >= 0 && (it as number) <= 1_000_000;
const isSeed = (it: unknown): it is number => Number.isSafeInteger(it) && (it as number) >= 0;
const isValue = (it: unknown): it is Value => (typeof it === "number" && Number.isFinite(it)) || isName(it);

function sharedOf(it: unknown): Shared | null {
  if (!isThing(it) || !isName(it["scenario"]) || !isSeed(it["seed"]) || !isWeek(it["week"])) return null;
  const set = valuesOf(it["set"]);
  const events = eventsOf(it["events"]);
  const compare = it["compare"] === null || it["compare"] === undefined ? null : comparedOf(it["compare"]);
  if (!set || !events || compare === undefined) return null;
  const language = it["language"] === "en" || it["language"] === "de" ? it["language"] : null;
  return { scenario: it["scenario"], seed: it["seed"], set, events, week: it["week"], compare, language };
}

function valuesOf(it: unknown): Values | null {
  if (it === undefined) return {};
  if (!isThing(it)) return null;
  const entries = Object.entries(it);
  if (entries.length > mostValues || !entries.every(([key, value]) => isName(key) && isValue(value))) return null;
  return Object.fromEntries(entries) as Values;
}

function eventsOf(it: unknown): TimelineEvent[] | null {
  if (it === undefined) return [];
  if (!Array.isArray(it) || it.length > mostEvents) return null;
  const events = it.map(eventOf);
  return events.every(event => event !== null) ? events : null;
}

function eventOf(it: unknown): TimelineEvent | null {
  if (!isThing(it) || !isWeek(it["week"])) return null;
  const { week, shock, strength } = it;
  if (isName(shock)) return typeof strength === "number" && Number.isFinite(strength) ? { week, shock, strength } : { week, shock };
  const set = valuesOf(it["set"]);
  return set && Object.keys(set).length > 0 ? { week, set } : null;
}

/** Undefined where it is broken. */
function comparedOf(it: unknown): Compared | undefined {
  if (!isThing(it)) return undefined;
  const set = valuesOf(it["set"]);
  const events = eventsOf(it["events"]);
  const { scenario } = it;
  if (!set || !events || (scenario !== undefined && !isName(scenario))) return undefined;
  return { ...(isName(scenario) ? { scenario } : {}), set, events };
}
