/** A number as it stands in a field: at most three decimals, no groups, comma or point as the language writes it. */
export const typed = (value: number, language: "de" | "en"): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: false }).format(value);

/** What was typed, with a comma or a point; null for what is no number. */
export function asTyped(text: string): number | null {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  const value = Number(plain);
  return plain === "" || !Number.isFinite(value) ? null : value;
}
