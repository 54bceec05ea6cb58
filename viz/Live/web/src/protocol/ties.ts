/** The strongest ties of a week: kind 5. */
export interface Ties {
  slot: number;
  revision: number;
  week: number;
  one: Uint32Array;
  other: Uint32Array;
  /** 0 to 255. */
  trust: Uint8Array;
}

export function decodeTies(bytes: ArrayBuffer): Ties {
  const view = new DataView(bytes);
  const count = view.getUint32(12, true);
  if (bytes.byteLength < 16 + count * 9) throw new RangeError(`${bytes.byteLength} bytes are too few for ${count} ties`);
  const one = new Uint32Array(count);
  const other = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    one[i] = view.getUint32(16 + i * 8, true);
    other[i] = view.getUint32(20 + i * 8, true);
  }
  const from = 16 + count * 8;
  return {
    slot: view.getUint8(1), revision: view.getUint32(4, true), week: view.getInt32(8, true),
    one, other, trust: new Uint8Array(bytes.slice(from, from + count)),
  };
}
