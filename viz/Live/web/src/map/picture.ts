import type { Ties } from "../protocol/ties";
import type { Palette } from "./look";
import type { Stage } from "./stage";
import type { Size, View } from "./view";

/** All that one drawing of the map depends on. */
export interface Picture {
  stage: Stage;
  ties: Ties | null;
  /** How many of the ties shown each participant has. */
  degree: Uint16Array;
  view: View;
  size: Size;
  palette: Palette;
  /** Between which values participants are coloured; null where their networks colour them. */
  range: [number, number] | null;
  nowMs: number;
  /** By participant, whether it stands in the light; null where nobody is dimmed. */
  near: Uint8Array | null;
  selectedPerson: number;
  selectedNetwork: number;
  hovered: { person: number; network: number };
  isCalm: boolean;
  /** Radius of a dot on the screen. */
  dot: number;
}

/** Above so many people in view, networks are drawn as discs. */
export const mostPeople = 5000;

/** Above so many people, pictures are made plainer. */
const manyPeople = 3000;

export const hasMany = (it: Picture): boolean => it.stage.x.length > manyPeople;

/** A dot of good size for how much room there is for each. */
export function dotRadius(view: View, size: Size, fitted: View, count: number, hasValues: boolean): number {
  const room = Math.sqrt((size.width * size.height) / Math.max(count, 1));
  const zoom = Math.min(4, Math.max(0.6, Math.sqrt(view.scale / fitted.scale)));
  return Math.min(16, Math.max(1.1, (hasValues ? Math.min(13, room * 0.2) : Math.min(7, room * 0.13)) * zoom));
}

export const screenX = (it: Picture, x: number): number => (x - it.view.x) * it.view.scale + it.size.width / 2;
export const screenY = (it: Picture, y: number): number => (y - it.view.y) * it.view.scale + it.size.height / 2;

export const isInView = (it: Picture, x: number, y: number, margin: number): boolean =>
  x > -margin && y > -margin && x < it.size.width + margin && y < it.size.height + margin;

/** Whether so many people are in view that networks stand for them. */
export function showsDiscs(it: Picture): boolean {
  const { x, y } = it.stage;
  if (x.length <= mostPeople || it.stage.scene?.frame.value) return false;
  let inView = 0;
  for (let i = 0; i < x.length; i++) if (isInView(it, screenX(it, x[i]!), screenY(it, y[i]!), 0)) inView++;
  return inView > mostPeople;
}

/** Where the top left corner of what another view shows lies in this one. */
export function toScreenOf(it: Picture, other: View): [number, number] {
  const halfWide = it.size.width / 2 / other.scale;
  const halfHigh = it.size.height / 2 / other.scale;
  return [screenX(it, other.x - halfWide), screenY(it, other.y - halfHigh)];
}
