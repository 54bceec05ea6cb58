import { useSignal } from "@preact/signals";
import { newest } from "../protocol/entries";
import { typeIndex } from "../protocol/networkTypes";
import type { Entry } from "../protocol/types";
import { Glyph } from "../map/Glyph";
import { other, store, week, world } from "../store/store";
import { t, whole } from "../texts/texts";
import { sentence } from "./sentences";

const most = 60;

/** What happened up to the week shown, newest first. */
export function Feed() {
  const slot = useSignal<0 | 1>(0);
  const shown = other.value ? slot.value : 0;
  const entries = newest(store.chronicles[shown].value.entries, week.value, most);
  return (
    <section class="feed" data-testid="feed" aria-labelledby="feed-title">
      <div class="feed-head">
        <h2 id="feed-title">{t("feed.title")}</h2>
        {other.value && (
          <div role="group" aria-label={t("compare.which")} class="toggle">
            {([0, 1] as const).map(it => <button key={it} type="button" aria-pressed={shown === it} onClick={() => { slot.value = it; }}>{it === 0 ? "A" : "B"}</button>)}
          </div>
        )}
      </div>
      {entries.length === 0 && <p class="muted">{t("feed.empty")}</p>}
      <ol class="plain" tabIndex={0} aria-label={t("feed.list")}>
        {entries.map((entry, i) => <FeedRow key={keyOf(entry, i)} entry={entry} slot={shown} />)}
      </ol>
    </section>
  );
}

const keyOf = (entry: Entry, index: number): string =>
  `${entry.week} ${entry.what} ${entry.network?.founder} ${entry.network?.born} ${entry.participant} ${entry.network || entry.participant !== null ? "" : index}`;

function FeedRow({ entry, slot }: { entry: Entry; slot: 0 | 1 }) {
  const isOutside = entry.what === "shock" || entry.what === "set";
  const text = sentence(entry, slot, (slot === 0 ? world : other).value);
  const content = (
    <>
      <span class="feed-week">{whole(entry.week)}</span>
      <span class="feed-mark">{isOutside ? <span class="bar" /> : entry.what === "phoenix" ? "↑" : <Glyph type={typeIndex(entry.type)} size={14} />}</span>
      <span>{text}</span>
    </>
  );
  const canChoose = entry.network !== null || (entry.participant !== null && entry.participant !== undefined);
  return (
    <li class={isOutside ? "outside" : ""}>
      {canChoose ? <button type="button" class="feed-row" onClick={() => choose(entry, slot)}>{content}</button> : <div class="feed-row">{content}</div>}
    </li>
  );
}

function choose(entry: Entry, slot: 0 | 1): void {
  const isAboutSomebody = entry.what === "phoenix" || entry.what === "gone" || entry.network === null;
  if (isAboutSomebody && entry.participant !== null) store.selected.value = { kind: "participant", slot, id: entry.participant };
  else if (entry.network) store.selected.value = { kind: "network", slot, ...entry.network };
}
