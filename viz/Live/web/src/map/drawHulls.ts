import { membersOf, networkKey } from "../protocol/frame";
import { glyph } from "./glyph";
import { lookOf, mix } from "./look";
import { outline } from "./outline";
import { hasMany, screenX, screenY, type Picture } from "./picture";
import { breatheMs, recolourMs } from "./stage";
import type { Surface } from "./surface";

const ease = (share: number): number => 1 - (1 - share) ** 3;
const steadyFill = 0.13;

/** Soft hulls around the members; steady ones of a type in one stroke, those that begin, change or end by themselves. */
export function drawHulls(to: Surface, it: Picture): void {
  const frame = it.stage.scene!.frame;
  const steady: number[][] = [[], [], [], [], [], []];
  const moving: number[] = [];
  for (let n = 0; n < frame.type.length; n++) {
    if (isMoving(it, n)) moving.push(n);
    else steady[frame.type[n]!]?.push(n);
  }
  for (const type of [5, 4, 2, 1, 0, 3]) {
    for (const isLit of [false, true]) drawSteady(to, it, type, steady[type]!.filter(n => lit(it, n) === isLit), isLit);
  }
  for (const n of moving) drawMoving(to, it, n);
  for (const gone of hasMany(it) ? [] : it.stage.fading) {
    const left = 1 - (it.nowMs - gone.sinceMs) / breatheMs;
    if (left <= 0) continue;
    to.begin();
    outline(to, gone.points.map(p => screenX(it, p[0])), gone.points.map(p => screenY(it, p[1])), pad(it));
    paint(to, lookOf(gone.type).colour, left, gone.type);
  }
}

const pad = (it: Picture): number => it.dot * 1.9 + 4;

const lit = (it: Picture, n: number): boolean =>
  !it.near || membersOf(it.stage.scene!.frame, n).some(member => it.near![member] === 1);

/** Where there are many, each is drawn with all others of its type: strokes are what costs most without graphics hardware. */
function isMoving(it: Picture, n: number): boolean {
  if (hasMany(it)) return false;
  const frame = it.stage.scene!.frame;
  const turn = it.stage.turns.get(networkKey(frame.founder[n]!, frame.born[n]!));
  return turn !== undefined && (it.nowMs - turn.bornMs < breatheMs || it.nowMs - turn.changedMs < recolourMs);
}

/** The corners on the screen; null where the hull is out of sight. */
function corners(it: Picture, n: number): { xs: number[]; ys: number[] } | null {
  const hull = it.stage.scene!.hulls[n]!;
  const xs = hull.map(i => screenX(it, it.stage.x[i]!));
  const ys = hull.map(i => screenY(it, it.stage.y[i]!));
  const margin = pad(it);
  const isOut = Math.max(...xs) < -margin || Math.min(...xs) > it.size.width + margin
    || Math.max(...ys) < -margin || Math.min(...ys) > it.size.height + margin;
  return hull.length === 0 || isOut ? null : { xs, ys };
}

function drawSteady(to: Surface, it: Picture, type: number, networks: readonly number[], isLit: boolean): void {
  if (networks.length === 0) return;
  to.begin();
  for (const n of networks) {
    const at = corners(it, n);
    if (at) outline(to, at.xs, at.ys, pad(it), hasMany(it));
  }
  paint(to, lookOf(type).colour, isLit ? 1 : 0.18, type, type > 3 && hasMany(it));
}

function drawMoving(to: Surface, it: Picture, n: number): void {
  const frame = it.stage.scene!.frame;
  const turn = it.stage.turns.get(networkKey(frame.founder[n]!, frame.born[n]!))!;
  const at = corners(it, n);
  if (!at) return;
  const age = ease(Math.min(1, (it.nowMs - turn.bornMs) / breatheMs));
  const changed = Math.min(1, (it.nowMs - turn.changedMs) / recolourMs);
  const type = frame.type[n]!;
  to.begin();
  outline(to, at.xs, at.ys, pad(it) * (0.3 + 0.7 * age) + 7 * (1 - age));
  paint(to, mix(lookOf(turn.from).colour, lookOf(type).colour, changed), age * (lit(it, n) ? 1 : 0.18), type);
}

function paint(to: Surface, colour: string, strength: number, type: number, hasNoLine = false): void {
  const isLoose = type > 3;
  const look = lookOf(type);
  to.fill(colour, (isLoose ? 0.06 : steadyFill) * strength);
  if (!hasNoLine) to.stroke(colour, (isLoose ? 0.45 : 0.9) * strength, look.width, look.dash);
}

/** The shape of its type at the top of every hull that has room for it. */
export function drawGlyphs(to: Surface, it: Picture): void {
  const frame = it.stage.scene!.frame;
  if (frame.type.length > 400 && it.dot < 3) return;
  const radius = Math.min(7, Math.max(3.2, it.dot * 1.2));
  for (let n = 0; n < frame.type.length; n++) {
    const type = frame.type[n]!;
    const at = type > 3 ? null : corners(it, n);
    if (!at || !lit(it, n)) continue;
    const top = at.ys.indexOf(Math.min(...at.ys));
    glyph(to, type, at.xs[top]!, at.ys[top]! - pad(it), radius, it.palette.surface);
  }
}

/** A strong line around the network that is selected or pointed at. */
export function drawChosen(to: Surface, it: Picture): void {
  for (const n of new Set([it.selectedNetwork, it.hovered.network])) {
    const at = n < 0 ? null : corners(it, n);
    if (!at) continue;
    to.begin();
    outline(to, at.xs, at.ys, pad(it) + 3);
    to.stroke(it.palette.ink, 0.9, n === it.selectedNetwork ? 2.4 : 1.2);
  }
}
