import { effect, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { inModel } from "../models/ModelLegend";
import { model, store, week } from "../store/store";
import { t } from "../texts/texts";
import { countsInWords } from "./Counts";

const pauseMs = 5000;

/** Says now and then what can be seen, for those who listen. */
export function Announcer() {
  const text = useSignal("");
  useEffect(() => {
    let timer = 0;
    let lastMs = 0;
    const say = (): void => {
      const frame = store.frames[0].peek();
      lastMs = performance.now();
      timer = 0;
      if (frame) text.value = t("announce.week", { week: frame.week, counts: model.peek() ? inModel(0) : countsInWords(frame) });
    };
    const stop = effect(() => {
      void week.value;
      if (timer === 0) timer = window.setTimeout(say, Math.max(600, pauseMs - (performance.now() - lastMs)));
    });
    return () => { stop(); clearTimeout(timer); };
  }, []);
  return <p class="unseen" role="status" aria-live="polite" data-testid="announcer">{text.value}</p>;
}
