import { darkPalette } from "./look";
import { addDots } from "./drawPeople";
import type { Picture } from "./picture";
import { colourOf, shadeOf, shades } from "./scale";
import type { Surface } from "./surface";

/** Everybody as a dot in the colour of a value; a path for each shade. */
export function drawValues(to: Surface, it: Picture): void {
  const value = it.stage.scene!.frame.value!;
  const byShade: number[][] = Array.from({ length: shades }, () => []);
  const without: number[] = [];
  for (let i = 0; i < value.length; i++) {
    if (it.range === null || Number.isNaN(value[i])) without.push(i);
    else byShade[shadeOf(value[i]!, it.range)]!.push(i);
  }
  if (addDots(to, it, without, 0)) to.fill(it.palette.faint, 0.8);
  const isEdged = it.dot >= 2.4;
  byShade.forEach((people, shade) => {
    if (people.length === 0 || !addDots(to, it, people, 0)) return;
    to.fill(colourOf(shade, it.palette === darkPalette), 1);
    // The ends of the scale are near to one background or the other.
    if (isEdged) to.stroke(it.palette.faint, 0.9, 0.9);
  });
}
