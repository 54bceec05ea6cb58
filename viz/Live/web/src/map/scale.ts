import { mix } from "./look";

/** Colours from the least to the most: dark blue to yellow, in even steps of lightness, for every kind of colour vision (after cividis). */
const onLight = ["#00224e", "#1a3b6f", "#434e6c", "#61656f", "#7d7c78", "#9b9476", "#bbad6c", "#dcc95c", "#fee838"];
/** The same, with a dark end that stands out from a dark ground. */
const onDark = ["#3a66c8", "#4f72b0", "#647e9f", "#7a8b8f", "#91987f", "#aaa871", "#c5b966", "#e0cc58", "#fee838"];

export const shades = 24;

/** Which of the shades a value has between the least and the most. */
export function shadeOf(value: number, [least, most]: readonly [number, number]): number {
  const share = most > least ? (value - least) / (most - least) : 0;
  return Math.min(shades - 1, Math.max(0, Math.floor(share * shades)));
}

export function colourOf(shade: number, isDark: boolean): string {
  const steps = isDark ? onDark : onLight;
  const place = (shade / (shades - 1)) * (steps.length - 1);
  const low = Math.min(steps.length - 2, Math.floor(place));
  return mix(steps[low]!, steps[low + 1]!, place - low);
}

export const gradient = (isDark: boolean): string => `linear-gradient(to right, ${(isDark ? onDark : onLight).join(", ")})`;
