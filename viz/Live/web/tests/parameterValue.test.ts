import { describe, expect, it } from "vitest";
import type { Parameter } from "../src/protocol/types";
import { asNumber, asSent, isSwitch } from "../src/world/parameterValue";

const parameter = (name: string, choices: string[] | null): Parameter => ({
  name, choices, meaning: { en: "", de: "" }, unit: "1", least: 0, most: 1, default: choices?.[0] ?? 0, isWhole: choices !== null, scope: "live",
});

describe("values of parameters", () => {
  const known = [parameter("sanction", ["false", "true"]), parameter("threat", null), parameter("start", ["even", "random", "far"])];

  it("are sent by name where they are choices", () =>
    expect(asSent({ sanction: 1, threat: 0.5, start: 2, other: 3 }, known)).toEqual({ sanction: "true", threat: 0.5, start: "far", other: 3 }));

  it("that are named already stay so", () => expect(asSent({ sanction: "false" }, known)).toEqual({ sanction: "false" }));

  it("are numbers on the page", () => expect([asNumber(known[2]!, "random"), asNumber(known[0]!, undefined)]).toEqual([1, 0]));

  it("are switches where they are true or false", () => expect(known.map(isSwitch)).toEqual([true, false, false]));
});
