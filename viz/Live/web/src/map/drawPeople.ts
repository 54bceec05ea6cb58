import { lookOf } from "./look";
import { isInView, screenX, screenY, type Picture } from "./picture";
import { Homeless } from "./scene";
import { streakMs } from "./stage";
import type { Surface } from "./surface";

/** How much larger a dot is for somebody with so many ties. */
export const growth = (degree: number): number => 0.72 + Math.min(1.1, Math.sqrt(degree) * 0.16);

/** Everybody as a dot in the colour of a network of theirs; a path for each colour. */
export function drawPeople(to: Surface, it: Picture): void {
  const home = it.stage.scene!.home;
  const byType: number[][] = [[], [], [], [], [], [], []];
  const dimmed: number[] = [];
  for (let i = 0; i < home.length; i++) {
    if (it.stage.scene!.frame.mark[i] === 2 && it.stage.scene!.memberships[i] === 0) continue;
    if (it.near && !it.near[i]) dimmed.push(i);
    else byType[home[i] === Homeless ? 6 : home[i]!]?.push(i);
  }
  if (addDots(to, it, dimmed, 0)) to.fill(it.palette.faint, 0.22);
  byType.forEach((people, type) => {
    if (people.length === 0) return;
    const isSmall = it.dot < 2.4;
    if (!isSmall && addDots(to, it, people, 1.1)) to.fill(it.palette.surface, 1);
    if (addDots(to, it, people, 0)) to.fill(type > 3 ? it.palette.faint : lookOf(type).colour, type === 6 ? 0.6 : 1);
  });
}

export function addDots(to: Surface, it: Picture, people: readonly number[], grow: number): boolean {
  to.begin();
  let hasAny = false;
  for (const i of people) {
    const x = screenX(it, it.stage.x[i]!);
    const y = screenY(it, it.stage.y[i]!);
    if (!isInView(it, x, y, 12)) continue;
    hasAny = true;
    const radius = it.dot * growth(it.degree[i] ?? 0) + grow;
    // A square is as good as a circle where nobody sees the difference, and far cheaper.
    if (radius < 2.2) to.rect(x - radius * 0.89, y - radius * 0.89, radius * 1.78, radius * 1.78);
    else to.circle(x, y, radius);
  }
  return hasAny;
}

/** A short streak upwards where somebody has risen and left. */
export function drawStreaks(to: Surface, it: Picture): void {
  for (const streak of it.stage.streaks) {
    const share = Math.min(1, (it.nowMs - streak.sinceMs) / streakMs);
    const x = screenX(it, streak.x);
    const foot = screenY(it, streak.y);
    const head = foot - 58 * (1 - (1 - share) ** 3);
    const wide = 5 * (1 - share) + 1.2;
    to.begin();
    to.move(x, foot + (head - foot) * share);
    to.line(x + wide, head);
    to.line(x - wide, head);
    to.close();
    to.circle(x, head, wide);
    to.fill(it.palette.phoenix, 0.9 * (1 - share) + 0.1);
  }
}

/** Rings around who is selected and who is pointed at. */
export function drawRings(to: Surface, it: Picture): void {
  for (const i of new Set([it.selectedPerson, it.hovered.person])) {
    if (i < 0 || i >= it.stage.x.length) continue;
    to.begin();
    to.circle(screenX(it, it.stage.x[i]!), screenY(it, it.stage.y[i]!), it.dot * growth(it.degree[i] ?? 0) + 4);
    to.stroke(it.palette.ink, 1, i === it.selectedPerson ? 2.6 : 1.4);
  }
}
