import { effect, signal, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { isDark } from "../store/preferences";
import { nameOf, networkLabel } from "../store/people";
import { ranges, store } from "../store/store";
import { number, t, tn } from "../texts/texts";
import { typeName } from "../protocol/networkTypes";
import { MapButtons } from "./MapButtons";
import { MapLoop } from "./mapLoop";
import { MapModel } from "./mapModel";
import { nothing, pick, type Pick } from "./pick";
import { listenToPointer, zoom } from "./pointer";

/** The maps on show, for the keys and for pictures to take away. */
export const maps = [signal<MapHandle | null>(null), signal<MapHandle | null>(null)] as const;

export interface MapHandle {
  model: MapModel;
  canvas: HTMLCanvasElement;
  zoom(factor: number): void;
  whole(): void;
}

/** People, ties and networks of one world. */
export function MapView({ slot, label }: { slot: 0 | 1; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const model = useMemo(() => new MapModel(slot), [slot]);
  const tip = useSignal<{ x: number; y: number; text: string } | null>(null);
  useEffect(() => attach(canvas.current!, model, at => { tip.value = at; }), [model]);
  return (
    <div class="map">
      <canvas
        ref={canvas} class="map-canvas" data-testid={`map-${slot}`} role="img" aria-label={label} aria-describedby="map-hint" tabIndex={0}
        onKeyDown={event => moveByKey(event, model, slot)}
      />
      <MapButtons slot={slot} />
      {tip.value && <div class="tip" style={{ left: `${tip.value.x}px`, top: `${tip.value.y}px` }}>{tip.value.text}</div>}
    </div>
  );
}

type Tell = (at: { x: number; y: number; text: string } | null) => void;

/** Binds a canvas to its model; returns how to let go. */
function attach(canvas: HTMLCanvasElement, model: MapModel, tell: Tell): () => void {
  const loop = new MapLoop(canvas, nowMs => (model.takeFrame(nowMs) ? model.picture(nowMs) : null));
  const nudge = (): void => loop.nudge();
  const zoomBy = (factor: number): void => { zoom(model, factor); nudge(); };
  maps[model.slot].value = { model, canvas, zoom: zoomBy, whole: () => { model.view = null; nudge(); } };
  const watch = new ResizeObserver(([entry]) => {
    if (entry) model.size = { width: entry.contentRect.width, height: entry.contentRect.height };
    nudge();
  });
  watch.observe(canvas);
  const hover = (x: number, y: number): void => {
    const picture = model.picture(performance.now());
    const found = picture ? pick(picture, x, y) : nothing;
    canvas.style.cursor = found === nothing || (found.person < 0 && found.network < 0) ? "grab" : "pointer";
    tell(hint(model, found, x, y));
    if (found.person !== model.hovered.person || found.network !== model.hovered.network) { model.hovered = found; nudge(); }
  };
  const letGo = listenToPointer(canvas, model, {
    onHover: hover,
    onLeave: () => { model.hovered = nothing; tell(null); nudge(); },
    onClick: (x, y) => choose(model, x, y),
    onView: () => { tell(null); nudge(); },
  });
  const stopFrames = effect(() => { void store.frames[model.slot].value; void isDark(); void store.follow.value; nudge(); });
  const stopTies = effect(() => { void store.ties[model.slot].value; model.takeTies(); nudge(); });
  const stopFocus = effect(() => { void store.selected.value; void store.widen.value; model.takeFocus(); nudge(); });
  return () => {
    [letGo, stopFrames, stopTies, stopFocus].forEach(stop => stop());
    watch.disconnect();
    loop.stop();
    maps[model.slot].value = null;
  };
}

function hint(model: MapModel, found: Pick, x: number, y: number): { x: number; y: number; text: string } | null {
  const frame = model.stage.scene?.frame;
  if (found.person >= 0) return { x, y, text: [nameOf(model.slot, found.person), ranges[model.slot].value && number(frame?.value?.[found.person], 3)].filter(Boolean).join(" · ") };
  if (!frame || found.network < 0) return null;
  const members = tn("count.members", frame.size[found.network]!);
  const type = t(`type.${typeName(frame.type[found.network]!)}`);
  return { x, y, text: `${type} · ${networkLabel(frame.founder[found.network]!, frame.born[found.network]!)} · ${members}` };
}

function choose(model: MapModel, x: number, y: number): void {
  const picture = model.picture(performance.now());
  if (!picture) return;
  const found = pick(picture, x, y);
  const frame = picture.stage.scene!.frame;
  const slot = model.slot;
  if (found.person >= 0) store.selected.value = { kind: "participant", slot, id: found.person };
  else if (found.network >= 0) {
    store.selected.value = { kind: "network", slot, founder: frame.founder[found.network]!, born: frame.born[found.network]! };
  } else {
    store.selected.value = null;
    store.widen.value = 0;
  }
}

const keyStep = 60;

/** With alt, the arrows move the map; without, they belong to the time line. */
function moveByKey(event: KeyboardEvent, model: MapModel, slot: 0 | 1): void {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!way || !model.stage.scene || !event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const view = model.view ?? model.fitNow();
  model.view = { scale: view.scale, x: view.x + (way[0]! * keyStep) / view.scale, y: view.y + (way[1]! * keyStep) / view.scale };
  maps[slot].value?.zoom(1);
}
