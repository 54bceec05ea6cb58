import { useEffect, useRef } from "preact/hooks";
import { other, store } from "../store/store";
import { t } from "../texts/texts";
import { NetworkPanel } from "./NetworkPanel";
import { ParticipantPanel } from "./ParticipantPanel";
import { Widen } from "./Widen";

/** Who or what is selected, seen from near. */
export function Inspector() {
  const selected = store.selected.value!;
  const self = useRef<HTMLElement>(null);
  // Whoever came with keys goes on in here, and back where they came from; a click on the map leaves the focus there.
  useEffect(() => {
    const before = document.activeElement;
    if (!(before instanceof HTMLElement) || !before.closest(".right, #below")) return;
    self.current?.focus({ preventScroll: true });
    return () => { requestAnimationFrame(() => { if (before.isConnected) before.focus(); }); };
  }, []);
  return (
    <section ref={self} tabIndex={-1} class="inspector" data-testid="inspector" aria-label={t("inspector.title")}>
      <div class="inspector-bar">
        {other.value && <span class="slot-name">{selected.slot === 0 ? "A" : "B"}</span>}
        <Widen />
        <button type="button" class="quiet icon" aria-label={t("inspector.close")} onClick={close}><span aria-hidden="true">×</span></button>
      </div>
      {selected.kind === "participant"
        ? <ParticipantPanel key={`p${selected.slot}-${selected.id}`} slot={selected.slot} id={selected.id} />
        : <NetworkPanel key={`n${selected.slot}-${selected.founder}-${selected.born}`} slot={selected.slot} founder={selected.founder} born={selected.born} />}
    </section>
  );
}

function close(): void {
  store.selected.value = null;
  store.widen.value = 0;
  store.follow.value = false;
}
