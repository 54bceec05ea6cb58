import { drawDiscs } from "./drawDiscs";
import { drawChosen, drawGlyphs, drawHulls } from "./drawHulls";
import { drawPeople, drawRings, drawStreaks } from "./drawPeople";
import { drawTies } from "./drawTies";
import { showsDiscs, type Picture } from "./picture";
import type { Surface } from "./surface";

/** The map from back to front; `tiesLayer` draws the ties where they are kept on a layer of their own. */
export function draw(to: Surface, it: Picture, tiesLayer: (() => void) | null = null): void {
  if (!it.stage.scene) return;
  if (showsDiscs(it)) {
    drawDiscs(to, it);
  } else {
    if (tiesLayer) tiesLayer();
    else drawTies(to, it);
    drawHulls(to, it);
    drawPeople(to, it);
    drawGlyphs(to, it);
  }
  drawStreaks(to, it);
  drawChosen(to, it);
  drawRings(to, it);
}
