import { Glyph } from "../map/Glyph";
import { countTypes, type Frame } from "../protocol/frame";
import { tn, t, whole } from "../texts/texts";

const named = [["competition", 0], ["ignorance", 1], ["lament", 2], ["coCreation", 3]] as const;

/** How many networks of each type there are: legend and figure in one. */
export function Counts({ frame, isShort }: { frame: Frame; isShort: boolean }) {
  const counts = countTypes(frame);
  const rest = counts[4]! + counts[5]!;
  return (
    <ul class="counts plain" aria-label={t("map.legend")}>
      {named.map(([type, index]) => (
        <li key={type} title={tn(`count.${type}`, counts[index]!)}>
          <Glyph type={index} /> <strong>{whole(counts[index]!)}</strong> <span class={isShort ? "unseen" : ""}>{t(`short.${type}`)}</span>
        </li>
      ))}
      <li title={tn("count.loose", rest)}><Glyph type={4} /> <strong>{whole(rest)}</strong> <span class={isShort ? "unseen" : ""}>{t("short.loose")}</span></li>
    </ul>
  );
}

export function countsInWords(frame: Frame): string {
  const counts = countTypes(frame);
  return named.map(([type, index]) => tn(`count.${type}`, counts[index]!)).join(", ");
}
