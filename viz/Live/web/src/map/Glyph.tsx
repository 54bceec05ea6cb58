import { lookOf } from "./look";

/** The shape of a type for texts: the same as on the map. */
export function Glyph({ type, size = 16 }: { type: number; size?: number }) {
  const { shape, colour } = lookOf(type);
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {shape === "triangle" && <path d="M8 1.5 15 14H1z" fill={colour} />}
      {shape === "ring" && <circle cx="8" cy="8" r="5.4" fill="none" stroke={colour} stroke-width="3" />}
      {shape === "square" && <rect x="2" y="2" width="12" height="12" fill={colour} />}
      {shape === "disc" && <circle cx="8" cy="8" r="7" fill={colour} />}
      {shape === "dot" && <circle cx="8" cy="8" r="3.6" fill={colour} />}
    </svg>
  );
}
