import type { TimelineEvent } from "../protocol/types";
import type { Opened } from "./shapes";
import { store, world } from "./store";

const key = "cocreation.opened";
const furthestKey = "cocreation.furthest";

/** The week that was seen last survives a reload, too. */
globalThis.addEventListener?.("pagehide", () => {
  const shown = world.value;
  if (shown) sessionStorage.setItem(furthestKey, `${shown.scenario} ${shown.seed} ${store.furthest.value}`);
});

/** Keeps how the world was opened, so that a reload of the page can still share and repeat it. */
export function remember(opened: Opened): void {
  store.opened.value = opened;
  sessionStorage.setItem(key, JSON.stringify(opened));
}

/** Takes up what was kept if it is still this world. */
export function recall(): void {
  const shown = world.value;
  if (!shown || matches(store.opened.value)) return;
  const [scenario, seed, furthest] = (sessionStorage.getItem(furthestKey) ?? "").split(" ");
  if (scenario === shown.scenario && seed === String(shown.seed)) store.furthest.value = Math.max(store.furthest.value, Number(furthest) || 0);
  const kept = read();
  store.opened.value = matches(kept)
    ? kept
    : { scenario: shown.scenario, seed: shown.seed, set: {}, events: [], compare: null };
}

function matches(opened: Opened | null): opened is Opened {
  return opened !== null && opened.scenario === world.value?.scenario && opened.seed === world.value.seed;
}

function read(): Opened | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Opened | null;
  } catch {
    return null;
  }
}

/** What was asked for at the start and what was done since, each once. */
export function allEvents(): TimelineEvent[] {
  const live = (world.value?.events ?? []).filter(it => it.isLive).map(plain);
  const all = [...(store.opened.value?.events ?? []).map(plain), ...live];
  const seen = new Set<string>();
  return all.filter(event => {
    const text = JSON.stringify(event);
    return seen.has(text) ? false : (seen.add(text), true);
  });
}

/** An event with nothing in it that is not said. */
export function plain(event: TimelineEvent): TimelineEvent {
  if (event.shock) {
    return event.strength === null || event.strength === undefined
      ? { week: event.week, shock: event.shock }
      : { week: event.week, shock: event.shock, strength: event.strength };
  }
  return { week: event.week, set: { ...event.set } };
}
