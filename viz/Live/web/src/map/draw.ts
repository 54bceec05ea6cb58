import { drawDiscs } from "./drawDiscs";
import { drawChosen, drawGlyphs, drawHulls } from "./drawHulls";
import { drawPeople, drawRings, drawStreaks } from "./drawPeople";
import { drawValues } from "./drawValues";
import { drawTies } from "./drawTies";
import { showsDiscs, type Picture } from "./picture";
import type { Surface } from "./surface";

/** Parts that are kept on a layer of their own; they draw themselves. */
export interface Layers {
  ties?: () => void;
  hulls?: () => void;
}

/** The map from back to front. */
export function draw(to: Surface, it: Picture, layers: Layers = {}): void {
  if (!it.stage.scene) return;
  if (showsDiscs(it)) {
    drawDiscs(to, it);
  } else {
    if (layers.ties) layers.ties();
    else drawTies(to, it);
    if (layers.hulls) layers.hulls();
    else drawHulls(to, it);
    if (it.stage.scene.frame.value) drawValues(to, it);
    else drawPeople(to, it);
    drawGlyphs(to, it);
  }
  drawStreaks(to, it);
  drawChosen(to, it);
  drawRings(to, it);
}
