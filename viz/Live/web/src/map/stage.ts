import { networkKey, type Frame } from "../protocol/frame";
import { sceneOf, type Scene } from "./scene";

/** A network that is no longer there and fades. */
export interface Fading {
  points: [number, number][];
  type: number;
  sinceMs: number;
}

/** What a network went through lately. */
export interface Turn {
  bornMs: number;
  changedMs: number;
  from: number;
}

export interface Streak {
  x: number;
  y: number;
  sinceMs: number;
}

/** What is on show, on its way from one week to the next. */
export interface Stage {
  scene: Scene | null;
  fromX: Float32Array;
  fromY: Float32Array;
  x: Float32Array;
  y: Float32Array;
  startMs: number;
  lastsMs: number;
  turns: Map<number, Turn>;
  fading: Fading[];
  streaks: Streak[];
  movesUntilMs: number;
}

export const breatheMs = 650;
export const recolourMs = 1000;
export const streakMs = 1100;
const longestStep = 13;

export const emptyStage = (): Stage => ({
  scene: null, fromX: new Float32Array(), fromY: new Float32Array(), x: new Float32Array(), y: new Float32Array(),
  startMs: 0, lastsMs: 0, turns: new Map(), fading: [], streaks: [], movesUntilMs: 0,
});

/** Brings a new week onto the stage; without motion, or after a jump, it is simply there. */
export function show(stage: Stage, frame: Frame, nowMs: number, lastsMs: number, isCalm: boolean): void {
  const before = stage.scene;
  const step = before ? frame.week - before.frame.week : 0;
  const jumps = isCalm || !before || step <= 0 || step > longestStep || frame.x.length < before.frame.x.length;
  const scene = sceneOf(frame);
  settle(stage, nowMs);
  stage.scene = scene;
  stage.startMs = nowMs;
  stage.lastsMs = jumps ? 0 : lastsMs;
  stage.fromX = jumps ? frame.x : grown(stage.x, frame.x);
  stage.fromY = jumps ? frame.y : grown(stage.y, frame.y);
  stage.x = Float32Array.from(stage.fromX);
  stage.y = Float32Array.from(stage.fromY);
  if (jumps) {
    stage.turns.clear();
    stage.fading = [];
    stage.streaks = [];
    stage.movesUntilMs = nowMs;
    return;
  }
  stage.movesUntilMs = Math.max(stage.movesUntilMs, nowMs + lastsMs);
  followNetworks(stage, before, scene, nowMs);
  for (let i = 0; i < frame.mark.length; i++) {
    if (frame.mark[i] === 1 && stage.streaks.length < 60) stage.streaks.push({ x: frame.x[i]!, y: frame.y[i]!, sinceMs: nowMs });
  }
  if (stage.streaks.length > 0) stage.movesUntilMs = Math.max(stage.movesUntilMs, nowMs + streakMs);
}

/** Moves everybody to where they are at a time; true while something still moves. */
export function settle(stage: Stage, nowMs: number): boolean {
  const frame = stage.scene?.frame;
  if (!frame) return false;
  const share = stage.lastsMs <= 0 ? 1 : Math.min(1, (nowMs - stage.startMs) / stage.lastsMs);
  for (let i = 0; i < frame.x.length; i++) {
    stage.x[i] = stage.fromX[i]! + (frame.x[i]! - stage.fromX[i]!) * share;
    stage.y[i] = stage.fromY[i]! + (frame.y[i]! - stage.fromY[i]!) * share;
  }
  stage.fading = stage.fading.filter(it => nowMs - it.sinceMs < breatheMs);
  stage.streaks = stage.streaks.filter(it => nowMs - it.sinceMs < streakMs);
  return nowMs < stage.movesUntilMs;
}

/** Newcomers stand where they arrive. */
function grown(have: Float32Array, target: Float32Array): Float32Array {
  const all = Float32Array.from(target);
  all.set(have.subarray(0, Math.min(have.length, target.length)));
  return all;
}

function followNetworks(stage: Stage, before: Scene, after: Scene, nowMs: number): void {
  const old = new Map<number, number>();
  const from = before.frame;
  for (let n = 0; n < from.type.length; n++) old.set(networkKey(from.founder[n]!, from.born[n]!), n);
  const turns = new Map<number, Turn>();
  let isMoving = false;
  for (let n = 0; n < after.frame.type.length; n++) {
    const key = networkKey(after.frame.founder[n]!, after.frame.born[n]!);
    const was = old.get(key);
    const turn = stage.turns.get(key);
    if (was === undefined) turns.set(key, { bornMs: nowMs, changedMs: 0, from: after.frame.type[n]! });
    else if (from.type[was] !== after.frame.type[n]) turns.set(key, { bornMs: turn?.bornMs ?? 0, changedMs: nowMs, from: from.type[was]! });
    else if (turn && nowMs - Math.max(turn.bornMs, turn.changedMs) < recolourMs) turns.set(key, turn);
    isMoving ||= was === undefined || from.type[was] !== after.frame.type[n];
    old.delete(key);
  }
  for (const gone of old.values()) {
    const points = before.hulls[gone]!.map((i): [number, number] => [stage.fromX[i] ?? 0, stage.fromY[i] ?? 0]);
    stage.fading.push({ points, type: from.type[gone]!, sinceMs: nowMs });
    isMoving = true;
  }
  stage.turns = turns;
  if (isMoving) stage.movesUntilMs = Math.max(stage.movesUntilMs, nowMs + recolourMs);
}
