import { describe, expect, it } from "vitest";
import german from "../src/texts/de.json";
import english from "../src/texts/en.json";
import { asTyped, typed } from "../src/texts/typedNumber";

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(found => found[1]!).sort();

describe("the texts", () => {
  it("are there in both languages", () => expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort()));

  it.each(Object.keys(english))("%s has the same places to fill in", key =>
    expect(places(german[key as keyof typeof german])).toEqual(places(english[key as keyof typeof english])));

  it("hold no markup", () => expect(Object.values({ ...german, ...english }).filter(text => /[<>]/.test(text))).toEqual([]));
});

describe("a typed number", () => {
  it.each([["0,45", 0.45], ["0.45", 0.45], [" 12 ", 12], ["−3", -3], ["1e3", 1000]])("%s is read", (text, value) => expect(asTyped(text)).toBe(value));

  it.each(["", " ", "abc", "1,2,3", "1e999", "NaN"])("%s is none", text => expect(asTyped(text)).toBeNull());

  it("is written as the language does", () => expect([typed(0.4567, "de"), typed(0.4567, "en"), typed(12000, "de")]).toEqual(["0,457", "0.457", "12000"]));
});
