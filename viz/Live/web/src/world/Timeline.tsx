import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { extent, seek, setSpeed, stepBy, togglePlay, weeksPerYear } from "../store/commands";
import { isPlaying, lastWeek, mayCommand, model, store, week, world } from "../store/store";
import { t, tn, whole } from "../texts/texts";
import { EventMarks } from "./EventMarks";

const dragPauseMs = 150;
const speeds = [1, 2, 4, 8, 16, 30, 60];
const speedsOfModels = [1, 4, 16, 60, 240, 1000];

/** Playing, going back and forth, and where one is. */
export function Timeline() {
  if (!world.value) return null;
  const isAtEnd = week.value >= lastWeek.value;
  const isOff = !mayCommand.value;
  return (
    <div class="timeline" data-testid="timeline" role="group" aria-label={t("timeline.title")}>
      <div class="transport">
        <Press text="|◀" label="timeline.start" isOff={isOff} act={() => void seek(0)} />
        <Press text="◀" label="timeline.back" isOff={isOff} act={() => void stepBy(-1)} />
        <button type="button" class="strong play" disabled={isOff} onClick={togglePlay}>
          <span aria-hidden="true">{isPlaying.value ? "❚❚" : "▶"}</span> {t(isPlaying.value ? "timeline.pause" : isAtEnd ? "timeline.again" : "timeline.play")}
        </button>
        <Press text="▶" label="timeline.forward" isOff={isOff} act={() => void stepBy(1)} />
        <Speed isOff={isOff} />
      </div>
      <p class="week"><span data-testid="week">{t("timeline.week", { week: whole(week.value), weeks: whole(lastWeek.value) })}</span></p>
      <Scrubber />
      <Tabs />
    </div>
  );
}

function Press({ text, label, isOff, act }: { text: string; label: "timeline.start" | "timeline.back" | "timeline.forward"; isOff: boolean; act: () => void }) {
  return <button type="button" class="icon" aria-label={t(label)} title={t(label)} disabled={isOff} onClick={act}><span aria-hidden="true">{text}</span></button>;
}

function Speed({ isOff }: { isOff: boolean }) {
  const now = store.state.value?.speed ?? 4;
  const usual = model.value ? speedsOfModels : speeds;
  const choices = usual.includes(now) ? usual : [...usual, now].sort((a, b) => a - b);
  return (
    <label class="speed">
      <span class="unseen">{t("timeline.speed")}</span>
      <select disabled={isOff} value={String(now)} title={t("timeline.speed")} onChange={event => void setSpeed(Number(event.currentTarget.value))}>
        {choices.map(it => <option key={it} value={String(it)}>{tn("timeline.perSecond", it, { n: it })}</option>)}
      </select>
    </label>
  );
}

/** The time line: dragging shows another week, as far as the world is computed. */
function Scrubber() {
  const draft = useSignal<number | null>(null);
  const draggedMs = useRef(0);
  const end = extent();
  const value = draft.value ?? week.value;
  const go = (to: number): void => { void seek(to).then(() => { draft.value = null; }); };
  // While dragging, the map follows now and then: commands are limited to 20 in a second.
  const drag = (to: number): void => {
    draft.value = to;
    if (performance.now() - draggedMs.current < dragPauseMs) return;
    draggedMs.current = performance.now();
    void seek(to);
  };
  const share = (at: number): string => `${(100 * at) / Math.max(1, lastWeek.value)}%`;
  return (
    <div class="scrubber">
      <div class="track" aria-hidden="true">
        <span class="computed" style={{ width: share(end) }} />
        <span class="passed" style={{ width: share(value) }} />
      </div>
      <EventMarks share={share} />
      <input type="range" min={0} max={lastWeek.value} step={1} value={value} disabled={!mayCommand.value} aria-label={t("timeline.scrub")}
        aria-valuetext={t("timeline.week", { week: whole(value), weeks: whole(lastWeek.value) })}
        onKeyDown={byYear}
        onInput={event => drag(Math.min(end, Number(event.currentTarget.value)))}
        onChange={event => go(Math.min(end, Number(event.currentTarget.value)))} />
    </div>
  );
}

/** With the focus on the time line, too, the shift key goes a year on or back. */
function byYear(event: KeyboardEvent): void {
  const years = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  if (!event.shiftKey || years === 0) return;
  event.preventDefault();
  void stepBy(years * weeksPerYear);
}

/** Arrow keys lead to the other tab, and not to another week. */
function toOtherTab(event: KeyboardEvent, tab: "charts" | "table"): void {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  event.preventDefault();
  store.tab.value = tab;
  document.getElementById(`tab-${tab}`)?.focus();
}

function Tabs() {
  return (
    <div class="tabs" role="tablist" aria-label={t("tabs.title")}>
      {(["charts", "table"] as const).map(it => (
        <button key={it} id={`tab-${it}`} type="button" role="tab" aria-selected={store.tab.value === it} aria-controls="below"
          tabIndex={store.tab.value === it ? 0 : -1} onKeyDown={event => toOtherTab(event, it === "charts" ? "table" : "charts")}
          onClick={() => { store.tab.value = it; }}>{t(`tabs.${it}`)}</button>
      ))}
    </div>
  );
}
