import { Charts } from "../charts/Charts";
import { CompareBar } from "../compare/CompareBar";
import { Inspector } from "../inspector/Inspector";
import { ModelCharts } from "../models/ModelCharts";
import { ModelControls } from "../models/ModelControls";
import { ModelPanel } from "../models/ModelPanel";
import { ModelTable } from "../models/ModelTable";
import { model, other, store } from "../store/store";
import { t } from "../texts/texts";
import { TableView } from "../table/TableView";
import { Announcer } from "./Announcer";
import { Controls } from "./Controls";
import { Feed } from "./Feed";
import { Footer } from "./Footer";
import { Stages } from "./Stages";
import { Timeline } from "./Timeline";

/** One world, or two side by side: change it, watch it, ask why. */
export function WorldPage() {
  const isTable = store.tab.value === "table";
  return (
    <div class={other.value ? "world is-compared" : "world"}>
      <aside class="left" aria-label={t("controls.title")}>{model.value ? <ModelControls /> : <Controls />}</aside>
      <section class="middle" aria-label={t("map.title")}>
        {other.value && <CompareBar />}
        <Stages />
      </section>
      <aside class="right" aria-label={t("feed.title")}>
        {model.value ? <ModelPanel /> : <div class="feed-box" inert={store.selected.value !== null}><Feed /></div>}
        {!model.value && store.selected.value && <Inspector />}
      </aside>
      <section class="bottom" aria-label={t("timeline.title")}>
        <Timeline />
        <div class={isTable ? "below is-table" : "below"} id="below" role="tabpanel" aria-labelledby={isTable ? "tab-table" : "tab-charts"} tabIndex={-1}>
          {model.value ? (isTable ? <ModelTable /> : <ModelCharts />) : isTable ? <TableView /> : <Charts />}
        </div>
        <Footer />
      </section>
      <Announcer />
    </div>
  );
}
