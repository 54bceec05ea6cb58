import { MapView } from "../map/MapView";
import { inModel, ModelLegend } from "../models/ModelLegend";
import { inLanguage, other, store, week, world } from "../store/store";
import { t } from "../texts/texts";
import { Counts, countsInWords } from "./Counts";

/** The maps: one, or two with a shared time. */
export function Stages() {
  return (
    <div class="stages">
      <p id="map-hint" class="unseen">{t("map.hint")}</p>
      <StageOf slot={0} />
      {other.value && <StageOf slot={1} />}
    </div>
  );
}

function StageOf({ slot }: { slot: 0 | 1 }) {
  const frame = store.frames[slot].value;
  const title = inLanguage((slot === 0 ? world : other).value?.title);
  const info = (slot === 0 ? world : other).value?.model ?? null;
  const said = !frame ? t("map.waiting") : info ? inModel(slot) : countsInWords(frame);
  return (
    <div class="stage">
      <div class="stage-head">
        {other.value && <span class="slot-name">{slot === 0 ? "A" : "B"}</span>}
        {!frame ? <span class="muted">{t("map.waiting")}</span> : info ? <ModelLegend slot={slot} info={info} /> : <Counts frame={frame} isShort={other.value !== null} />}
      </div>
      <MapView slot={slot} label={t("map.label", { title, week: week.value, counts: said })} />
    </div>
  );
}
