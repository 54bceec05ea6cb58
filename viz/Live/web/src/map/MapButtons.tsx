import { t } from "../texts/texts";
import { maps } from "./MapView";

const step = 1.35;

export function MapButtons({ slot }: { slot: 0 | 1 }) {
  return (
    <div class="map-buttons" role="group" aria-label={t("map.view")}>
      <button type="button" aria-label={t("map.zoomIn")} title={t("map.zoomIn")} onClick={() => maps[slot].value?.zoom(step)}><span aria-hidden="true">+</span></button>
      <button type="button" aria-label={t("map.zoomOut")} title={t("map.zoomOut")} onClick={() => maps[slot].value?.zoom(1 / step)}><span aria-hidden="true">−</span></button>
      <button type="button" aria-label={t("map.whole")} title={t("map.whole")} onClick={() => maps[slot].value?.whole()}><span aria-hidden="true">⤢</span></button>
    </div>
  );
}
