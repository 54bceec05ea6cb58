import { gradient } from "../map/scale";
import type { ModelInfo } from "../protocol/types";
import { isDark } from "../store/preferences";
import { inLanguage, other, ranges, world } from "../store/store";
import { number, t } from "../texts/texts";
import { measuresOf, saidOf, unitOf, valueOf } from "./measures";

/** What the colours of participants mean. */
export function ModelLegend({ slot, info }: { slot: 0 | 1; info: ModelInfo }) {
  const range = ranges[slot].value;
  if (!info.trace || !range) return <span class="muted">{t("model.noColours")}</span>;
  const unit = unitOf(info.trace);
  return (
    <p class="scale" data-testid={`scale-${slot}`}>
      <span class="scale-name">{inLanguage(info.trace.meaning)}{unit && ` (${unit})`}</span>
      <span>{number(range[0], 3)}</span>
      <span class="scale-bar" style={{ background: gradient(isDark()) }} aria-hidden="true" />
      <span>{number(range[1], 3)}</span>
    </p>
  );
}

/** What is measured in the tick shown, as a sentence. */
export function inModel(slot: 0 | 1): string {
  const info = (slot === 0 ? world : other).value?.model ?? null;
  return measuresOf(info).map(it => `${saidOf(it)} ${number(valueOf(it, slot), 3)}`).join(", ");
}
