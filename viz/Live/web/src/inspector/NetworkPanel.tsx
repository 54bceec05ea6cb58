import { useComputed } from "@preact/signals";
import { Glyph } from "../map/Glyph";
import { typeIndex, typeName } from "../protocol/networkTypes";
import type { NetworkDetail } from "../protocol/types";
import { nameOf, networkLabel } from "../store/people";
import { store, week } from "../store/store";
import { t, tn, whole } from "../texts/texts";
import { constant, useDetail } from "./detail";
import { LifeLine } from "./LifeLine";
import { Story, Waiting, Words } from "./parts";

export function NetworkPanel({ slot, founder, born }: { slot: number; founder: number; born: number }) {
  const path = useComputed(() => `network/${founder}-${born}`);
  const detail = useDetail<NetworkDetail>(path, constant(slot)).value;
  const it = detail.value;
  return (
    <>
      <h2>{networkLabel(founder, born)}</h2>
      {!it ? <Waiting problem={detail.problem} /> : <Body it={it} slot={slot} />}
    </>
  );
}

function Body({ it, slot }: { it: NetworkDetail; slot: number }) {
  const type = typeIndex(it.type);
  const hasEnded = it.ended !== null && it.ended <= week.value;
  return (
    <>
      <p><Glyph type={type} /> {t(`type.${typeName(type)}`)}. {t(`meaning.${typeName(type)}`)}</p>
      <dl class="facts">
        <div><dt>{t("network.founded")}</dt><dd>{t("network.foundedBy", { week: it.founded, who: nameOf(slot, it.founder) })}</dd></div>
        {hasEnded && <div><dt>{t("network.ended")}</dt><dd>{t("network.weekOnly", { week: whole(it.ended) })}</dd></div>}
        <div><dt>{t("network.peak")}</dt><dd>{tn("count.members", it.peak)}</dd></div>
      </dl>
      <LifeLine it={it} until={week.value} />
      <Words title={t("network.reasons")} text={it.reasons} slot={slot} isOpen />
      <h3>{tn("count.members", it.members.length)}</h3>
      <ul class="plain links chips">
        {it.members.map(id => (
          <li key={id}><button type="button" class="link" onClick={() => { store.selected.value = { kind: "participant", slot, id }; }}>{nameOf(slot, id)}</button></li>
        ))}
      </ul>
      <Story path={`network/${it.founder}-${it.born}`} slot={slot} />
    </>
  );
}
