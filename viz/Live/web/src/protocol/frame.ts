/** A week as it is to be drawn: kind 1. */
export interface Frame {
  slot: number;
  revision: number;
  week: number;
  digest: string;
  bounds: { left: number; top: number; right: number; bottom: number };
  /** By participant, in the units of bounds. */
  x: Float32Array;
  y: Float32Array;
  /** By network that lives on after the week. */
  founder: Uint32Array;
  born: Uint32Array;
  first: Uint32Array;
  size: Uint16Array;
  type: Uint8Array;
  memberships: Uint32Array;
  /** By participant: 1 phoenix, 2 left for good, 3 arrived. */
  mark: Uint8Array;
  /** By participant, in worlds of models only: what colours it; not a number where it has none. */
  value: Float32Array | null;
}

const header = 48;
const perNetwork = 16;

export function decodeFrame(bytes: ArrayBuffer): Frame {
  const view = new DataView(bytes);
  const people = view.getUint32(12, true);
  const networks = view.getUint32(16, true);
  const seats = view.getUint32(20, true);
  const expected = header + people * 5 + networks * perNetwork + seats * 4;
  if (bytes.byteLength < expected) throw new RangeError(`a frame of ${bytes.byteLength} bytes, ${expected} expected`);
  const bounds = {
    left: view.getFloat32(32, true), top: view.getFloat32(36, true),
    right: view.getFloat32(40, true), bottom: view.getFloat32(44, true),
  };
  const networksAt = header + people * 4;
  const seatsAt = networksAt + networks * perNetwork;
  const marksAt = seatsAt + seats * 4;
  return {
    slot: view.getUint8(1),
    revision: view.getUint32(4, true),
    week: view.getInt32(8, true),
    digest: view.getBigUint64(24, true).toString(16).padStart(16, "0"),
    bounds,
    ...placesOf(view, people, bounds),
    ...networksOf(view, networksAt, networks),
    memberships: Uint32Array.from({ length: seats }, (_, i) => view.getUint32(seatsAt + i * 4, true)),
    mark: new Uint8Array(bytes.slice(marksAt, marksAt + people)),
    value: bytes.byteLength >= expected + people * 4 ? Float32Array.from({ length: people }, (_, i) => view.getFloat32(expected + i * 4, true)) : null,
  };
}

function placesOf(view: DataView, count: number, bounds: Frame["bounds"]) {
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const wide = (bounds.right - bounds.left) / 65535;
  const high = (bounds.bottom - bounds.top) / 65535;
  for (let i = 0; i < count; i++) {
    x[i] = bounds.left + view.getUint16(header + i * 4, true) * wide;
    y[i] = bounds.top + view.getUint16(header + i * 4 + 2, true) * high;
  }
  return { x, y };
}

const ended = 3;

function networksOf(view: DataView, at: number, count: number) {
  const alive = Array.from({ length: count }, (_, i) => at + i * perNetwork).filter(from => view.getUint8(from + 15) !== ended);
  return {
    founder: Uint32Array.from(alive, from => view.getUint32(from, true)),
    born: Uint32Array.from(alive, from => view.getUint32(from + 4, true)),
    first: Uint32Array.from(alive, from => view.getUint32(from + 8, true)),
    size: Uint16Array.from(alive, from => view.getUint16(from + 12, true)),
    type: Uint8Array.from(alive, from => view.getUint8(from + 14)),
  };
}

/** One number for a network: a founder founds at most once a week, and a run has fewer than 65,536 weeks. */
export const networkKey = (founder: number, born: number): number => founder * 65536 + born;

/** Where in the frame a network is; -1 if it is not there. */
export function networkIndex(frame: Frame, founder: number, born: number): number {
  for (let i = 0; i < frame.founder.length; i++) if (frame.founder[i] === founder && frame.born[i] === born) return i;
  return -1;
}

export function membersOf(frame: Frame, network: number): Uint32Array {
  const first = frame.first[network] ?? 0;
  return frame.memberships.subarray(first, first + (frame.size[network] ?? 0));
}

/** How many networks of each type live on after the week. */
export function countTypes(frame: Frame): number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  frame.type.forEach(type => { counts[type] = (counts[type] ?? 0) + 1; });
  return counts;
}
