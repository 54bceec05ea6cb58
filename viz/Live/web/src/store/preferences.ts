import { effect, signal } from "@preact/signals";
import { store } from "./store";
import type { Theme } from "./shapes";
import type { Language } from "../protocol/types";

const languageKey = "cocreation.language";
const themeKey = "cocreation.theme";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const isDarkSystem = signal(dark.matches);
export const isCalm = signal(calm.matches);

export const isDark = (): boolean => (store.theme.value === "system" ? isDarkSystem.value : store.theme.value === "dark");

/** The language once chosen; null where the program's own is to be taken. */
export function keptLanguage(): Language | null {
  const kept = localStorage.getItem(languageKey);
  return kept === "en" || kept === "de" ? kept : null;
}

export function chooseLanguage(language: Language): void {
  store.language.value = language;
  localStorage.setItem(languageKey, language);
}

export function chooseTheme(theme: Theme): void {
  store.theme.value = theme;
  localStorage.setItem(themeKey, theme);
}

export function startPreferences(): void {
  const theme = localStorage.getItem(themeKey);
  if (theme === "light" || theme === "dark") store.theme.value = theme;
  store.language.value = keptLanguage() ?? (navigator.language.startsWith("de") ? "de" : "en");
  dark.addEventListener("change", () => { isDarkSystem.value = dark.matches; });
  calm.addEventListener("change", () => { isCalm.value = calm.matches; });
  effect(() => {
    document.documentElement.lang = store.language.value;
    document.documentElement.dataset["theme"] = isDark() ? "dark" : "light";
  });
}
