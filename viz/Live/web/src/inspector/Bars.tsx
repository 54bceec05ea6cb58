import { number } from "../texts/texts";

/** Values in [0, 1], a bar and a number each. */
export function Bars({ values, label }: { values: readonly number[]; label: (index: number) => string }) {
  return (
    <ul class="bars plain">
      {values.map((value, i) => (
        <li key={i}>
          <span>{label(i)}</span>
          <span class="bar-track" aria-hidden="true"><span style={{ width: `${Math.round(100 * Math.min(1, Math.max(0, value)))}%` }} /></span>
          <span class="bar-value">{number(value)}</span>
        </li>
      ))}
    </ul>
  );
}
