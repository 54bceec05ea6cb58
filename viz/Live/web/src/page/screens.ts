import { effect } from "@preact/signals";
import type { Screen } from "../store/shapes";
import { inLanguage, store, world } from "../store/store";

/** Every screen is an entry of the browser's history, so that back and forward lead to the ones before and after; returns how to stop. */
export function followScreens(): () => void {
  const keptIn = (state: unknown): Screen | undefined => (state as { screen?: Screen } | null)?.screen;
  const onPop = (event: PopStateEvent): void => { store.screen.value = keptIn(event.state) ?? "gallery"; };
  window.addEventListener("popstate", onPop);
  // Whoever loads the page anew in the middle of the tour goes on there.
  const kept = keptIn(history.state);
  if (kept === "tour" || kept === "worksheet") store.screen.value = kept;
  const stop = effect(() => {
    const screen = store.screen.value;
    requestAnimationFrame(() => { if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true }); });
    const last = keptIn(history.state);
    if (last === screen) return;
    if (last) history.pushState({ screen }, "");
    else history.replaceState({ screen }, "");
  });
  const stopNaming = effect(() => {
    const shown = store.screen.value === "world" ? inLanguage(world.value?.title) : "";
    document.title = shown ? `${shown} · CoCreation.Sim` : "CoCreation.Sim";
  });
  return () => { window.removeEventListener("popstate", onPop); stop(); stopNaming(); };
}
