import { MapView } from "../map/MapView";
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
  const said = frame ? countsInWords(frame) : t("map.waiting");
  return (
    <div class="stage">
      <div class="stage-head">
        {other.value && <span class="slot-name">{slot === 0 ? "A" : "B"}</span>}
        {frame ? <Counts frame={frame} isShort={other.value !== null} /> : <span class="muted">{t("map.waiting")}</span>}
      </div>
      <MapView slot={slot} label={t("map.label", { title, week: week.value, counts: said })} />
    </div>
  );
}
