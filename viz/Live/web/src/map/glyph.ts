import { lookOf } from "./look";
import type { Surface } from "./surface";

/** The small shape of a type, around a place. */
export function glyph(to: Surface, type: number, x: number, y: number, radius: number, paper: string): void {
  const { shape, colour } = lookOf(type);
  const path = (grow: number): void => {
    const r = radius + grow;
    to.begin();
    if (shape === "triangle") {
      to.move(x, y - r * 1.15);
      to.line(x + r * 1.05, y + r * 0.8);
      to.line(x - r * 1.05, y + r * 0.8);
      to.close();
    } else if (shape === "square") to.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
    else to.circle(x, y, shape === "dot" ? r * 0.55 : r);
  };
  path(2);
  to.fill(paper, 1);
  path(shape === "ring" ? -1 : 0);
  if (shape === "ring") to.stroke(colour, 1, 2.4);
  else to.fill(colour, 1);
}
