import { newSeed } from "../store/changes";
import { stepBy, togglePlay, weeksPerYear } from "../store/commands";
import { maps } from "../map/MapView";
import { mayCommand, store } from "../store/store";

/** The keys of the world page; returns how to stop listening. */
export function listenToKeys(): () => void {
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === "Escape") return escape();
  if (store.question.value || isTyping(event.target)) return;
  if (event.key === "?") { store.question.value = { kind: "help" }; return; }
  if (store.screen.value !== "world") return;
  if (event.key === " " && isPressable(event.target)) return;
  const act = actionOf(event);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(event: KeyboardEvent): (() => void) | null {
  const step = event.shiftKey ? weeksPerYear : 1;
  switch (event.key) {
    case " ": return togglePlay;
    case "ArrowLeft": return () => { if (mayCommand.value) void stepBy(-step); };
    case "ArrowRight": return () => { if (mayCommand.value) void stepBy(step); };
    case "1": case "2": case "3": return () => widen(Number(event.key) as 1 | 2 | 3);
    case "n": return () => { if (mayCommand.value) void newSeed(); };
    case "c": return () => { if (mayCommand.value) store.question.value = { kind: "compare" }; };
    case "t": return () => { store.tab.value = store.tab.value === "table" ? "charts" : "table"; };
    case "+": return () => maps.forEach(map => map.value?.zoom(1.35));
    case "-": return () => maps.forEach(map => map.value?.zoom(1 / 1.35));
    case "0": return () => maps.forEach(map => map.value?.whole());
    default: return null;
  }
}

function widen(steps: 1 | 2 | 3): void {
  if (store.selected.value) store.widen.value = store.widen.value === steps ? 0 : steps;
}

function escape(): void {
  if (store.question.value) store.question.value = null;
  else if (store.widen.value > 0) store.widen.value = 0;
  else store.selected.value = null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
}

/** A button or a disclosure that has the focus is pressed by the space bar itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("button, summary, a, [role=tab]") !== null;
}
