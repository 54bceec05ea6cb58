import { Charts } from "../charts/Charts";
import { CompareBar } from "../compare/CompareBar";
import { Inspector } from "../inspector/Inspector";
import { other, store } from "../store/store";
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
      <aside class="left" aria-label={t("controls.title")}><Controls /></aside>
      <section class="middle" aria-label={t("map.title")}>
        {other.value && <CompareBar />}
        <Stages />
      </section>
      <aside class="right" aria-label={t("feed.title")}>
        <Feed />
        {store.selected.value && <Inspector />}
      </aside>
      <section class="bottom" aria-label={t("timeline.title")}>
        <Timeline />
        <div class="below" id="below" role="tabpanel" aria-labelledby={isTable ? "tab-table" : "tab-charts"} tabIndex={-1}>
          {isTable ? <TableView /> : <Charts />}
        </div>
        <Footer />
      </section>
      <Announcer />
    </div>
  );
}
