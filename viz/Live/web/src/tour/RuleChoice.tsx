import { named, t } from "../texts/texts";
import { keep, keptOf, memory } from "./memory";
import { chosenRules, ruleNames } from "./steps";
import { shown } from "./show";

/** Three of six rules. */
export function RuleChoice() {
  const chosen = keptOf(4).rules;
  const turn = (name: string, isOn: boolean): void => keep(4, { rules: isOn ? [...chosen, name] : chosen.filter(it => it !== name) });
  return (
    <fieldset class="choice">
      <legend>{t("tour.4.rules", { n: chosen.length })}</legend>
      {ruleNames.map(name => (
        <label key={name} class="switch">
          <input type="checkbox" checked={chosen.includes(name)} disabled={!chosen.includes(name) && chosen.length >= chosenRules}
            onChange={event => turn(name, event.currentTarget.checked)} />
          <span>{named("tour.rule", name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What others in this room chose, on the same seed. */
export function Tried() {
  const tried = memory.value.tried;
  if (tried.length === 0) return null;
  const best = [...tried].sort((a, b) => (b.factor ?? 0) - (a.factor ?? 0));
  return (
    <table class="table">
      <caption>{t("tour.4.tried")}</caption>
      <thead><tr><th scope="col">{t("tour.4.choice")}</th><th scope="col" class="number">{t("tour.guess")}</th><th scope="col" class="number">{t("tour.thisRun")}</th></tr></thead>
      <tbody>
        {best.map((it, i) => (
          <tr key={i}>
            <th scope="row">{it.rules.map(name => named("tour.short", name)).join(", ")}</th>
            <td class="number">{shown("times", it.guess)}</td>
            <td class="number">{shown("times", it.factor)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
