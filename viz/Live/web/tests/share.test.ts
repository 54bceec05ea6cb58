import { describe, expect, it } from "vitest";
import { decodeShare, encodeShare, type Shared } from "../src/share/shared";

const shared: Shared = {
  scenario: "four-networks", seed: 7, set: { threat: 0.4, trustModel: "beta" }, week: 83, language: "de",
  events: [{ week: 12, shock: "betrayal", strength: 0.5 }, { week: 30, set: { commitment: 0.7 } }],
  compare: { scenario: "co-creation", set: {}, events: [] },
};
const coded = (it: unknown): string => encodeShare(it as Shared);

describe("a shared link", () => {
  it("says what was put into it", () => expect(decodeShare(encodeShare(shared))).toEqual(shared));

  it("takes only what it carries", () => expect(decodeShare(coded({ ...shared, token: "secret" }))).toEqual(shared));

  it.each([
    ["no code", "!"], ["no text", ""], ["no JSON", "abcd"], ["too long", "A".repeat(20_001)],
    ["markup for a name", coded({ ...shared, scenario: "<img>" })], ["no seed", coded({ ...shared, seed: 1.5 })], ["a week before the first", coded({ ...shared, week: -1 })],
    ["endless numbers", coded({ ...shared, set: { threat: "1e999 " } })], ["events that are none", coded({ ...shared, events: [{ week: 3 }] })],
    ["too many events", coded({ ...shared, events: Array.from({ length: 201 }, () => ({ week: 1, shock: "betrayal" })) })],
  ])("is refused with %s", (_, text) => expect(decodeShare(text)).toBeNull());
});
