import { canvasSurface } from "../map/canvasSurface";
import { draw } from "../map/draw";
import { lightPalette } from "../map/look";
import { maps } from "../map/MapView";
import type { Picture } from "../map/picture";
import { settle } from "../map/stage";
import { svgSurface } from "../map/svgSurface";
import { inLanguage, store, week, world } from "../store/store";
import { t } from "../texts/texts";
import { countsInWords } from "../world/Counts";
import { saveBlob, stem } from "./files";

const scale = 2;

/** The map as it is, on white paper and at rest. */
function picture(): Picture | null {
  const model = maps[0].value?.model;
  const now = model?.picture(Infinity) ?? null;
  if (!now) return null;
  settle(now.stage, performance.now());
  return { ...now, palette: lightPalette, hovered: { person: -1, network: -1 } };
}

export function savePng(): void {
  const it = picture();
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!it || !context) return;
  [canvas.width, canvas.height] = [it.size.width * scale, it.size.height * scale];
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = it.palette.surface;
  context.fillRect(0, 0, it.size.width, it.size.height);
  draw(canvasSurface(context), it);
  canvas.toBlob(blob => { if (blob) saveBlob(blob, `${stem(true)}.png`); }, "image/png");
}

export function saveSvg(): void {
  const it = picture();
  const frame = store.frames[0].value;
  if (!it || !frame) return;
  const title = `${inLanguage(world.value?.title)} · ${t("seed.label")} ${world.value?.seed} · ${t("network.weekOnly", { week: week.value })}`;
  const surface = svgSurface(Math.round(it.size.width), Math.round(it.size.height), title, `${countsInWords(frame)}. ${t("footer.model")}`, it.palette.surface);
  draw(surface, it);
  saveBlob(new Blob([surface.end()], { type: "image/svg+xml" }), `${stem(true)}.svg`);
}
