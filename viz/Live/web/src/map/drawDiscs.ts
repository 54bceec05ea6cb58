import { membersOf } from "../protocol/frame";
import { glyph } from "./glyph";
import { lookOf } from "./look";
import { isInView, screenX, screenY, type Picture } from "./picture";
import type { Surface } from "./surface";

/** The middle of a network's members, on the screen. */
export function middle(it: Picture, network: number): [number, number] {
  const members = membersOf(it.stage.scene!.frame, network);
  let x = 0;
  let y = 0;
  for (const member of members) {
    x += it.stage.x[member]!;
    y += it.stage.y[member]!;
  }
  const count = Math.max(1, members.length);
  return [screenX(it, x / count), screenY(it, y / count)];
}

export const discRadius = (it: Picture, members: number): number => Math.max(2, Math.sqrt(members) * Math.max(0.9, it.dot));

/** Networks as discs sized by members: the far view of a large world. */
export function drawDiscs(to: Surface, it: Picture): void {
  const frame = it.stage.scene!.frame;
  const byType: number[][] = [[], [], [], [], [], []];
  for (let n = 0; n < frame.type.length; n++) byType[frame.type[n]!]?.push(n);
  for (const type of [5, 4, 2, 1, 0, 3]) {
    const look = lookOf(type);
    const glyphs: [number, number][] = [];
    to.begin();
    for (const n of byType[type]!) {
      const [x, y] = middle(it, n);
      const radius = discRadius(it, frame.size[n]!);
      if (!isInView(it, x, y, radius)) continue;
      to.circle(x, y, radius);
      if (radius > 7 && type < 4) glyphs.push([x, y]);
    }
    to.fill(look.colour, type > 3 ? 0.16 : 0.4);
    to.stroke(look.colour, 0.95, look.width * 0.7, look.dash);
    for (const [x, y] of glyphs) glyph(to, type, x, y, 3.4, it.palette.surface);
  }
}
