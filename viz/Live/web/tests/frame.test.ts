import { describe, expect, it } from "vitest";
import { countTypes, decodeFrame, membersOf, networkIndex } from "../src/protocol/frame";

/** Two people at opposite corners, one network of both. */
function bytes(): ArrayBuffer {
  const buffer = new ArrayBuffer(48 + 8 + 16 + 8 + 2);
  const view = new DataView(buffer);
  view.setUint8(0, 1);
  view.setUint8(1, 1);
  view.setUint32(4, 3, true);
  view.setInt32(8, 42, true);
  view.setUint32(12, 2, true);
  view.setUint32(16, 1, true);
  view.setUint32(20, 2, true);
  view.setBigUint64(24, 0xabcn, true);
  [-10, -20, 10, 20].forEach((side, i) => view.setFloat32(32 + 4 * i, side, true));
  view.setUint16(52, 65535, true);
  view.setUint16(54, 65535, true);
  [66, 4, 0].forEach((value, i) => view.setUint32(56 + 4 * i, value, true));
  view.setUint16(68, 2, true);
  view.setUint8(70, 3);
  view.setUint32(76, 1, true);
  view.setUint8(81, 1);
  return buffer;
}

describe("a frame", () => {
  const frame = decodeFrame(bytes());

  it("says which week it is, of which world", () =>
    expect([frame.slot, frame.revision, frame.week, frame.digest]).toEqual([1, 3, 42, "0000000000000abc"]));

  it("has everybody in their place", () => {
    expect([...frame.x]).toEqual([-10, 10]);
    expect([...frame.y]).toEqual([-20, 20]);
    expect([...frame.mark]).toEqual([0, 1]);
  });

  it("has the networks with their members", () => {
    expect(networkIndex(frame, 66, 4)).toBe(0);
    expect(networkIndex(frame, 66, 5)).toBe(-1);
    expect([...membersOf(frame, 0)]).toEqual([0, 1]);
    expect(countTypes(frame)).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it("has no network that ends in its week", () => {
    const last = bytes();
    new DataView(last).setUint8(71, 3);
    expect(networkIndex(decodeFrame(last), 66, 4)).toBe(-1);
    expect(countTypes(decodeFrame(last))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("has values in worlds of models only", () => {
    expect(frame.value).toBeNull();
    const longer = new ArrayBuffer(bytes().byteLength + 8);
    new Uint8Array(longer).set(new Uint8Array(bytes()));
    const view = new DataView(longer);
    view.setFloat32(82, 0.25, true);
    view.setFloat32(86, NaN, true);
    expect([...decodeFrame(longer).value!]).toEqual([0.25, NaN]);
  });

  it("is refused where it is cut short", () => expect(() => decodeFrame(bytes().slice(0, 60))).toThrow(RangeError));
});
