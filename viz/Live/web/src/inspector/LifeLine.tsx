import { lookOf } from "../map/look";
import { typeIndex, typeName } from "../protocol/networkTypes";
import type { NetworkDetail } from "../protocol/types";
import { t, whole } from "../texts/texts";

const width = 260;
const strip = 18;
const height = 92;

/** A network's life: its types as a strip, below it how many took part and what was made. */
export function LifeLine({ it, until }: { it: NetworkDetail; until: number }) {
  const from = it.founded;
  const to = Math.max(from + 1, Math.min(it.ended ?? until, until));
  const x = (week: number): number => (width * (week - from)) / (to - from);
  const history = it.history.filter(turn => turn.week <= to);
  const weeks = it.weeks.filter(row => row.week <= to);
  const line = (value: (row: NetworkDetail["weeks"][number]) => number): string => {
    const most = Math.max(1e-9, ...weeks.map(value));
    return weeks.map((row, i) => `${i === 0 ? "M" : "L"}${x(row.week).toFixed(1)} ${(height - 4 - ((height - strip - 12) * value(row)) / most).toFixed(1)}`).join("");
  };
  const words = history.map(turn => t("network.turn", { week: whole(turn.week), type: t(`type.${typeName(typeIndex(turn.type))}`) })).join("; ");
  return (
    <figure class="life-line">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t("network.lifeLine", { words })}>
        {history.map((turn, i) => {
          const end = history[i + 1]?.week ?? to;
          const look = lookOf(typeIndex(turn.type));
          return <rect key={i} x={x(turn.week)} y={0} width={Math.max(1, x(end) - x(turn.week))} height={strip} fill={look.colour} stroke="var(--paper)" />;
        })}
        <path d={line(row => row.members)} fill="none" stroke="var(--ink)" stroke-width="1.6" />
        <path d={line(row => row.output)} fill="none" stroke="#009E73" stroke-width="2.4" />
      </svg>
      <figcaption class="muted">{t("network.lines", { from: whole(from), to: whole(to) })}</figcaption>
    </figure>
  );
}
