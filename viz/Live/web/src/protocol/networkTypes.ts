import type { TypeName } from "./types";

/** In the order of the frame's type byte. */
export const typeNames: readonly TypeName[] = ["competition", "ignorance", "lament", "coCreation", "loose", "dormant"];

export const Loose = 4;
export const Dormant = 5;

/** The four that have a name in the essay, co-creation first as it lies at the bottom of a stack. */
export const namedTypes = ["coCreation", "lament", "ignorance", "competition"] as const;

/** The index of a type by name, however it is spelt; loose where the name says nothing. */
export function typeIndex(name: string | null | undefined): number {
  const plain = (name ?? "").replace(/[^a-z]/gi, "").toLowerCase();
  const index = typeNames.findIndex(type => type.toLowerCase() === plain);
  return index < 0 ? Loose : index;
}

export function typeName(index: number): TypeName {
  return typeNames[index] ?? "loose";
}
