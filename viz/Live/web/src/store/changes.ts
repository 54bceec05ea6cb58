import type { TimelineEvent, Values } from "../protocol/types";
import { t } from "../texts/texts";
import { openWorld, pause, play, send } from "./commands";
import { allEvents, plain, remember } from "./opened";
import { replacing } from "./replace";
import { other, store, week, world } from "./store";

/** Whether a change in the week shown would replace something that was seen or made on this page. */
export function branchesOff(): boolean {
  const shown = world.value;
  if (!shown) return false;
  return store.furthest.value > week.value || shown.events.some(it => it.isLive && it.week > week.value + 1);
}

/** Changes parameters that hold live, or the charter, from the next week on. */
export const changeValues = (set: Values): Promise<void> => act("change", { set });

export const strike = (shock: string, strength?: number): Promise<void> =>
  act("shock", strength === undefined ? { shock } : { shock, strength });

/** Acts in the week shown; asks first where that would branch off. */
async function act(path: string, body: Omit<TimelineEvent, "week">): Promise<void> {
  const at = week.value;
  if (at >= (world.value?.weeks ?? 0)) {
    store.notice.value = { tone: "bad", text: t("change.atEnd") };
    return;
  }
  const wasPlaying = store.state.value?.playing ?? false;
  if (!branchesOff()) return carryOut(path, { week: at, ...body }, false);
  if (wasPlaying) await pause();
  store.question.value = {
    kind: "branch",
    week: at,
    act: async keep => {
      store.question.value = null;
      await carryOut(path, { week: at, ...body, ...(keep ? { keep: true } : {}) }, keep);
      if (wasPlaying) await play();
    },
  };
}

async function carryOut(path: string, body: TimelineEvent, keep: boolean): Promise<void> {
  const before = store.series[0].value;
  if (!(await send(path, body))) return;
  if (keep) {
    if (store.opened.value) remember({ ...store.opened.value, compare: { events: [plain({ ...body, week: body.week + 1 })] } });
    return;
  }
  store.ghost.value = before.length > body.week + 2 ? { from: body.week, series: before } : null;
  store.furthest.value = body.week;
}

export async function undo(): Promise<void> {
  if (await send("undo")) store.ghost.value = null;
}

/** The same world from the start, with what waits; what was changed on the way is kept, but not a world beside it. */
export async function beginAgain(seed?: number): Promise<void> {
  const opened = store.opened.value;
  if (!opened) return;
  const opening = { scenario: opened.scenario, seed: seed ?? opened.seed, set: { ...opened.set, ...store.pending.value }, events: allEvents() };
  const begin = async (): Promise<void> => { if (await openWorld(opening)) await play(); };
  return other.value ? replacing(begin) : begin();
}

export const newSeed = (): Promise<void> => beginAgain(1 + Math.floor(Math.random() * 999_999));
