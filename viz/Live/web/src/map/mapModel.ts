import { networkIndex } from "../protocol/frame";
import { isCalm, isDark } from "../store/preferences";
import { ranges, store } from "../store/store";
import { darkPalette, lightPalette } from "./look";
import { nothing } from "./pick";
import { dotRadius, type Picture } from "./picture";
import { degrees, reach } from "./reach";
import { emptyStage, show } from "./stage";
import { fit, type Size, type View } from "./view";

/** What a map remembers between two pictures. */
export class MapModel {
  readonly stage = emptyStage();
  /** Where one has zoomed or moved to; null while the whole is in view. */
  view: View | null = null;
  size: Size = { width: 0, height: 0 };
  hovered = nothing;
  near: Uint8Array | null = null;
  private degree: Uint16Array = new Uint16Array();
  private fitted: View | null = null;

  constructor(readonly slot: 0 | 1) {}

  /** Takes the newest frame up; false if there is none. */
  takeFrame(nowMs: number): boolean {
    const frame = store.frames[this.slot].value;
    if (!frame || frame === this.stage.scene?.frame) return frame !== null;
    const { playing = false, speed = 4 } = store.state.value ?? {};
    show(this.stage, frame, nowMs, playing ? Math.min(700, 1000 / speed) : 300, isCalm.value);
    this.takeTies();
    return true;
  }

  takeTies(): void {
    this.degree = degrees(store.ties[this.slot].value, this.stage.x.length);
    this.takeFocus();
  }

  /** Who stands in the light: those at most so many ties away from who is selected. */
  takeFocus(): void {
    const selected = store.selected.value;
    const steps = store.widen.value;
    const scene = this.stage.scene;
    if (!scene || !selected || steps === 0 || selected.slot !== this.slot) { this.near = null; return; }
    const starters = selected.kind === "participant" ? [selected.id] : this.membersOfSelected();
    this.near = reach(starters, steps, store.ties[this.slot].value, this.stage.x.length);
  }

  picture(nowMs: number): Picture | null {
    const scene = this.stage.scene;
    if (!scene || this.size.width < 2 || this.size.height < 2) return null;
    const fitted = this.fitNow(nowMs);
    const view = this.followed(this.view ?? fitted);
    return {
      stage: this.stage, ties: store.ties[this.slot].value, degree: this.degree, view, size: this.size,
      palette: isDark() ? darkPalette : lightPalette, range: ranges[this.slot].value, nowMs, near: this.near,
      selectedPerson: this.selectedPerson(), selectedNetwork: this.selectedNetwork(), hovered: this.hovered,
      isCalm: isCalm.value, dot: dotRadius(view, this.size, fitted, this.stage.x.length, scene.frame.value !== null),
    };
  }

  fitNow(nowMs = performance.now()): View {
    const target = fit(this.stage.scene!.frame.bounds, this.size);
    const last = this.fitted;
    // The whole moves along gently where the bounds grow; a jump of the window is followed at once.
    const isNear = last && !isCalm.value && nowMs < this.stage.movesUntilMs && Math.abs(last.scale / target.scale - 1) < 0.2;
    const share = isNear ? 0.12 : 1;
    this.fitted = last && share < 1
      ? { x: last.x + (target.x - last.x) * share, y: last.y + (target.y - last.y) * share, scale: last.scale + (target.scale - last.scale) * share }
      : target;
    return this.fitted;
  }

  private followed(view: View): View {
    const id = store.follow.value ? this.selectedPerson() : -1;
    const isThere = id >= 0 && id < this.stage.x.length;
    return isThere ? { x: this.stage.x[id]!, y: this.stage.y[id]!, scale: view.scale } : view;
  }

  private selectedPerson(): number {
    const selected = store.selected.value;
    return selected?.kind === "participant" && selected.slot === this.slot ? selected.id : -1;
  }

  private selectedNetwork(): number {
    const selected = store.selected.value;
    if (selected?.kind !== "network" || selected.slot !== this.slot || !this.stage.scene) return -1;
    return networkIndex(this.stage.scene.frame, selected.founder, selected.born);
  }

  private membersOfSelected(): number[] {
    const network = this.selectedNetwork();
    const frame = this.stage.scene!.frame;
    if (network < 0) return [];
    const first = frame.first[network]!;
    return Array.from(frame.memberships.subarray(first, first + frame.size[network]!));
  }
}
