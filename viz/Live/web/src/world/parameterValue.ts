import type { Parameter, Value, Values } from "../protocol/types";

/** How far a slider goes where the whole range is of no use for trying out; the number field takes the rest. */
const useful: Record<string, [number, number]> = {
  slots: [1, 12], acquaintances: [2, 40], participants: [20, 5000], sizeCap: [3, 60], facilitation: [0, 0.5],
};

/** What decides about people and ties where a scenario does not give them. */
export const ofPeople = ["acquaintances", "participants"];

export function sliderRange(parameter: Parameter, value: number): [number, number] {
  const [least, most] = useful[parameter.name] ?? [parameter.least, parameter.most];
  return [Math.min(Math.max(least, parameter.least), value), Math.max(Math.min(most, parameter.most), value)];
}

/** A value as a number, also where it is the name of a choice. */
export function asNumber(parameter: Parameter, value: Value | undefined): number {
  const given = value ?? parameter.default;
  if (typeof given === "number") return given;
  const index = parameter.choices?.indexOf(given) ?? -1;
  return index >= 0 ? index : Number(given) || 0;
}

export function clamp(parameter: Parameter, value: number): number {
  const within = Math.min(parameter.most, Math.max(parameter.least, value));
  return parameter.isWhole ? Math.round(within) : within;
}

export function stepOf(parameter: Parameter): number {
  if (parameter.isWhole) return parameter.name === "participants" ? 10 : 1;
  return parameter.most - parameter.least <= 1 ? 0.01 : 0.1;
}

export const isSwitch = (parameter: Parameter): boolean => parameter.choices?.length === 2 && parameter.choices.includes("true");

/** Values as they are sent: a choice by its name, where a page counts them. */
export function asSent(set: Values, known: readonly Parameter[]): Values {
  return Object.fromEntries(Object.entries(set).map(([name, value]) => {
    const choices = known.find(it => it.name === name)?.choices;
    return [name, typeof value === "number" ? choices?.[value] ?? value : value];
  }));
}
