import { store } from "../store/store";
import { t, tn } from "../texts/texts";

/** Dims everybody who is further away than so many ties. */
export function Widen() {
  return (
    <div class="toggle" role="group" aria-label={t("inspector.widen")} title={t("inspector.widen")}>
      {([0, 1, 2, 3] as const).map(steps => (
        <button key={steps} type="button" aria-pressed={store.widen.value === steps} aria-label={steps === 0 ? t("inspector.everybody") : tn("inspector.steps", steps)}
          title={steps === 0 ? t("inspector.everybody") : tn("inspector.steps", steps)} onClick={() => { store.widen.value = steps; }}>
          {steps === 0 ? t("inspector.all") : steps}
        </button>
      ))}
    </div>
  );
}
