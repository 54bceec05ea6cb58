import { effect } from "@preact/signals";
import type { Screen } from "../store/shapes";
import { store } from "../store/store";

/** Every screen is an entry of the browser's history, so that back and forward lead to the ones before and after; returns how to stop. */
export function followScreens(): () => void {
  const keptIn = (state: unknown): Screen | undefined => (state as { screen?: Screen } | null)?.screen;
  const onPop = (event: PopStateEvent): void => { store.screen.value = keptIn(event.state) ?? "gallery"; };
  window.addEventListener("popstate", onPop);
  const stop = effect(() => {
    const screen = store.screen.value;
    const last = keptIn(history.state);
    if (last === screen) return;
    if (last) history.pushState({ screen }, "");
    else history.replaceState({ screen }, "");
  });
  return () => { window.removeEventListener("popstate", onPop); stop(); };
}
