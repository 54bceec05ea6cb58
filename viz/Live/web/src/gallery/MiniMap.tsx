import { lookOf } from "../map/look";

/** Four networks as on the map, one of each type: [middle, people around it]. */
const clusters: { type: number; x: number; y: number; r: number }[] = [
  { type: 0, x: 62, y: 50, r: 30 }, { type: 1, x: 158, y: 42, r: 26 }, { type: 2, x: 92, y: 132, r: 34 }, { type: 3, x: 196, y: 122, r: 36 },
];

export function MiniMap() {
  return (
    <svg class="mini-map" viewBox="0 0 260 180" aria-hidden="true">
      <path d="M62 50 158 42 196 122 92 132Z M62 50 196 122" fill="none" stroke="currentColor" stroke-opacity=".16" />
      {clusters.map(({ type, x, y, r }) => {
        const look = lookOf(type);
        return (
          <g key={type}>
            <circle cx={x} cy={y} r={r + 8} fill={look.colour} fill-opacity=".13" stroke={look.colour} stroke-width={look.width} stroke-dasharray={look.dash.join(" ")} />
            {Array.from({ length: 4 + type }, (_, i) => {
              const angle = (i / (4 + type)) * Math.PI * 2 + type;
              return <circle key={i} cx={x + Math.cos(angle) * r * 0.68} cy={y + Math.sin(angle) * r * 0.68} r="4.4" fill={look.colour} />;
            })}
          </g>
        );
      })}
    </svg>
  );
}
