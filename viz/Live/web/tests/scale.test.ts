import { describe, expect, it } from "vitest";
import { colourOf, shadeOf, shades } from "../src/map/scale";

describe("the scale of values", () => {
  it("goes from the least to the most", () => {
    expect(shadeOf(-1, [-1, 3])).toBe(0);
    expect(shadeOf(3, [-1, 3])).toBe(shades - 1);
    expect(shadeOf(1, [-1, 3])).toBe(shades / 2);
  });

  it("has one shade where all are equal, and stays within its ends", () => {
    expect(shadeOf(5, [5, 5])).toBe(0);
    expect(shadeOf(9, [0, 1])).toBe(shades - 1);
    expect(shadeOf(-9, [0, 1])).toBe(0);
  });

  it("gets lighter with every shade, on light and on dark ground", () => {
    for (const isDark of [false, true]) {
      const light = Array.from({ length: shades }, (_, shade) => luminance(colourOf(shade, isDark)));
      light.slice(1).forEach((it, i) => expect(it).toBeGreaterThan(light[i]!));
    }
  });
});

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
