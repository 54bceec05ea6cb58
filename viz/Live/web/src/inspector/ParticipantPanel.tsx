import { useComputed } from "@preact/signals";
import { Glyph } from "../map/Glyph";
import { typeIndex, typeName } from "../protocol/networkTypes";
import type { ParticipantDetail } from "../protocol/types";
import { nameOf, networkLabel } from "../store/people";
import { store } from "../store/store";
import { named, number, percent, t } from "../texts/texts";
import { Bars } from "./Bars";
import { constant, useDetail } from "./detail";
import { Story, Waiting, Words } from "./parts";

const mostTies = 12;

export function ParticipantPanel({ slot, id }: { slot: number; id: number }) {
  const path = useComputed(() => `participant/${id}`);
  const detail = useDetail<ParticipantDetail>(path, constant(slot)).value;
  const it = detail.value;
  return (
    <>
      <h2>{nameOf(slot, id)}</h2>
      {!it ? <Waiting problem={detail.problem} /> : <Body it={it} slot={slot} />}
    </>
  );
}

function Body({ it, slot }: { it: ParticipantDetail; slot: number }) {
  const ties = [...it.ties].sort((a, b) => b.trust - a.trust);
  return (
    <>
      <p>{named("persona", it.persona)}. {t("participant.shares", { policy: named("policy", it.policy) })}</p>
      <label class="switch"><input type="checkbox" checked={store.follow.value} onChange={event => { store.follow.value = event.currentTarget.checked; }} /> {t("participant.follow")}</label>
      <dl class="facts">
        <div><dt>{t("participant.standing")}</dt><dd>{number(it.standing)}</dd></div>
        <div><dt>{t("participant.strain")}</dt><dd>{percent(it.strain)}</dd></div>
      </dl>
      <h3>{t("participant.networks")}</h3>
      {it.memberships.length === 0 && <p class="muted">{t("participant.noNetwork")}</p>}
      <ul class="plain links">
        {it.memberships.map(({ network, since, isPending, type }) => (
          <li key={`${network.founder}-${network.born}`}>
            <button type="button" class="link" onClick={() => { store.selected.value = { kind: "network", slot, ...network }; }}>
              <Glyph type={typeIndex(type)} /> {t(`type.${typeName(typeIndex(type))}`)}, {networkLabel(network.founder, network.born)}
            </button>{" "}
            <span class="muted">{isPending ? t("participant.pending") : t("participant.since", { week: since })}</span>
          </li>
        ))}
      </ul>
      <h3>{t("participant.knowledge")}</h3>
      <Bars values={it.knowledge} label={i => t("participant.domain", { n: i + 1 })} />
      <h3>{t("participant.motives")}</h3>
      <Bars values={it.motives} label={i => named("motive", String(i))} />
      <Words title={t("participant.reasons")} text={it.reasons} slot={slot} isOpen />
      <h3>{t("participant.ties", { n: it.ties.length })}</h3>
      <ul class="plain links">
        {ties.slice(0, mostTies).map(tie => (
          <li key={tie.other}>
            <button type="button" class="link" onClick={() => { store.selected.value = { kind: "participant", slot, id: tie.other }; }}>{nameOf(slot, tie.other)}</button>{" "}
            <span class="muted">{t("participant.trusts", { trust: percent(tie.trust) })}</span>
          </li>
        ))}
      </ul>
      {ties.length > mostTies && <p class="muted">{t("participant.moreTies", { n: ties.length - mostTies })}</p>}
      <Story path={`participant/${it.id}`} slot={slot} />
    </>
  );
}
