import { membersOf, type Frame } from "../protocol/frame";
import { Loose } from "../protocol/networkTypes";
import { hullOf } from "./hull";

/** A week made ready for drawing; computed once for each frame. */
export interface Scene {
  frame: Frame;
  /** By network: who stands at the corners of its hull, in order around it. */
  hulls: number[][];
  /** By participant: the type of one network, the named types first; 255 where there is none. */
  home: Uint8Array;
  /** By participant. */
  memberships: Uint8Array;
}

export const Homeless = 255;

export function sceneOf(frame: Frame): Scene {
  const home = new Uint8Array(frame.x.length).fill(Homeless);
  const memberships = new Uint8Array(frame.x.length);
  const hulls: number[][] = [];
  for (let n = 0; n < frame.type.length; n++) {
    const members = membersOf(frame, n);
    const type = frame.type[n] ?? Loose;
    for (const member of members) {
      if (type < home[member]!) home[member] = type;
      memberships[member]!++;
    }
    hulls.push(hullOf(members, frame.x, frame.y));
  }
  return { frame, hulls, home, memberships };
}
