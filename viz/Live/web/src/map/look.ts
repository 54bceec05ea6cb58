/** Colour, dash and shape by type, in the order of the type byte: the language of all figures. */
export interface TypeLook {
  colour: string;
  dash: number[];
  width: number;
  shape: "triangle" | "ring" | "square" | "disc" | "dot";
}

const grey = "#999999";

export const looks: readonly TypeLook[] = [
  { colour: "#D55E00", dash: [], width: 1.6, shape: "triangle" },
  { colour: "#56B4E9", dash: [7, 4], width: 1.8, shape: "ring" },
  { colour: "#CC79A7", dash: [1.5, 4], width: 2.2, shape: "square" },
  { colour: "#009E73", dash: [], width: 2.8, shape: "disc" },
  { colour: grey, dash: [], width: 0.9, shape: "dot" },
  { colour: grey, dash: [2, 4], width: 0.9, shape: "dot" },
];

export const lookOf = (type: number): TypeLook => looks[type] ?? (looks[4] as TypeLook);

export const shockColour = "#E69F00";
export const phoenixColour = "#0072B2";

/** What a drawing needs to know of the theme. */
export interface Palette {
  surface: string;
  ink: string;
  faint: string;
  phoenix: string;
}

export const lightPalette: Palette = { surface: "#ffffff", ink: "#1b2733", faint: "#5b6875", phoenix: phoenixColour };
export const darkPalette: Palette = { surface: "#11171d", ink: "#e9eef3", faint: "#a9b5c0", phoenix: "#8fd0f5" };

/** A colour between two, in the colour space of screens. */
export function mix(from: string, to: string, share: number): string {
  const a = parseInt(from.slice(1), 16);
  const b = parseInt(to.slice(1), 16);
  const part = (shift: number): number => Math.round(((a >> shift) & 255) * (1 - share) + ((b >> shift) & 255) * share);
  return `#${((1 << 24) | (part(16) << 16) | (part(8) << 8) | part(0)).toString(16).slice(1)}`;
}
