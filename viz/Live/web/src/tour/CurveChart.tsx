import { lookOf } from "../map/look";
import { number, t, type TextKey } from "../texts/texts";
import type { Curve } from "./expected";
import type { DrawnGuess } from "./show";

export interface Drawn {
  label: string;
  points: Curve;
  type: number;
  isExpected: boolean;
}

interface Props {
  lines: readonly Drawn[];
  guesses: readonly DrawnGuess[];
  yLabel: TextKey;
  label: string;
  isSteps: boolean;
}

const box = { width: 560, height: 300, left: 62, right: 14, top: 30, bottom: 46 };

/** Curves over weeks with the guess drawn in: small enough for the screen, sharp enough for paper. */
export function CurveChart({ lines, guesses, yLabel, label, isSteps }: Props) {
  const hasSeveral = new Set(lines.map(line => line.type)).size > 1;
  const all = lines.flatMap(line => line.points);
  const mostX = Math.max(1, ...all.map(point => point[0]), ...guesses.filter(it => it.axis === "x").map(it => it.value));
  const mostY = Math.max(1e-6, ...all.map(point => point[1]), ...guesses.filter(it => it.axis === "y").map(it => it.value)) * 1.04;
  const x = (value: number): number => box.left + ((box.width - box.left - box.right) * value) / mostX;
  const y = (value: number): number => box.height - box.bottom - ((box.height - box.top - box.bottom) * value) / mostY;
  const drawn = all.map(([week, value]): [number, number] => [x(week), y(value)]);
  const taken: [number, number][] = [];
  const linesBut = (guess: DrawnGuess): [number, number][] => guesses.filter(it => it !== guess && it.axis === "y").flatMap(it => along(y(it.value)));
  return (
    <svg class="curve-chart" viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      {ticks(mostY).map(value => (
        <g key={value}>
          <line x1={box.left} x2={box.width - box.right} y1={y(value)} y2={y(value)} class="grid" />
          <text x={box.left - 8} y={y(value)} text-anchor="end" dominant-baseline="central">{number(value, 2)}</text>
        </g>
      ))}
      {ticks(mostX).map(value => <text key={value} x={x(value)} y={box.height - box.bottom + 20} text-anchor="middle">{number(value, 0)}</text>)}
      <text x={box.left} y={16}>{t(yLabel)}</text>
      <text x={box.width - box.right} y={box.height - 6} text-anchor="end">{t("tour.x.weeks")}</text>
      {lines.map(line => {
        const look = lookOf(line.type);
        return (
          <path key={line.label} d={path(line.points, x, y, isSteps && !line.isExpected)} fill="none" stroke={line.isExpected && !hasSeveral ? "var(--muted)" : look.colour}
            stroke-width={line.isExpected ? 1.6 : 3} stroke-dasharray={line.isExpected ? "2 4" : look.dash.join(" ")} />
        );
      })}
      {guesses.map((guess, i) => (
        <g key={i} class="guess" style={guess.of ? { "--guess": lookOf(guess.of.type).colour } : undefined}>
          {guess.axis === "x"
            ? <line x1={x(guess.value)} x2={x(guess.value)} y1={box.top} y2={box.height - box.bottom} />
            : <line x1={box.left} x2={box.width - box.right} y1={y(guess.value)} y2={y(guess.value)} />}
          {guess.axis === "x"
            ? <text x={Math.min(x(guess.value) + 6, box.width - 110)} y={box.top + 14}>{t("tour.guess")}</text>
            : <text {...placeOf(nameOf(guess), y(guess.value), [...drawn, ...linesBut(guess)], taken)}>{nameOf(guess)}</text>}
        </g>
      ))}
    </svg>
  );
}

/** So many points of a curve weigh as much as a place in a name. */
const namesBefore = 20;

/** The places along a line across the chart. */
const along = (line: number): [number, number][] => Array.from({ length: (box.width - box.left - box.right) / 4 }, (_, i) => [box.left + 4 * i, line]);

const nameOf = (guess: DrawnGuess): string => (guess.of ? `${t("tour.guess")}: ${t(guess.of.label)}` : t("tour.guess"));

/**
 * Where the name of a guess hides least of the curves and of other guesses, and nothing of the names before it: above or below its line, at the right, in the middle or at
 * the left.
 */
function placeOf(name: string, line: number, drawn: readonly [number, number][], taken: [number, number][]): { x: number; y: number } {
  const [width, height] = [name.length * 10.2, 18];
  const [first, last] = [box.left + 8, box.width - box.right - width];
  const places = [line - 6, line + height].flatMap(y => [last, (first + last) / 2, first].map(x => ({ x, y })));
  const hidden = (at: { x: number; y: number }): number =>
    [...drawn, ...taken].filter(([x, y]) => x > at.x - 6 && x < at.x + width + 6 && y > at.y - height && y < at.y + 6).length;
  const place = places.reduce((best, place) => (hidden(place) < hidden(best) ? place : best));
  for (let x = 0; x <= width; x += 4) taken.push(...Array<[number, number]>(namesBefore).fill([place.x + x, place.y - height / 2]));
  return place;
}

function path(points: Curve, x: (v: number) => number, y: (v: number) => number, isSteps: boolean): string {
  return points.map(([week, value], i) =>
    i === 0 ? `M${x(week).toFixed(1)} ${y(value).toFixed(1)}`
      : isSteps ? `H${x(week).toFixed(1)}V${y(value).toFixed(1)}` : `L${x(week).toFixed(1)} ${y(value).toFixed(1)}`).join("");
}

/** About five round numbers from 0 on. */
function ticks(most: number): number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map(it => it * power).find(it => it >= rough) ?? rough;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, i) => i * step);
}
