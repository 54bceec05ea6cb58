import { lookOf } from "../map/look";
import type { TextKey } from "../texts/texts";

/** One line of a chart. */
export interface Line {
  column: string;
  label: TextKey;
  colour: string;
  dash: number[];
  width: number;
  /** Type by whose shape it is known; -1 for none. */
  type: number;
  digits: number;
}

export interface ChartSpec {
  id: "types" | "output" | "trust";
  title: TextKey;
  lines: Line[];
  /** The most that can be, where there is such a thing. */
  most: number | null;
}

const ofType = (column: string, type: number, label: TextKey, digits = 0): Line => {
  const look = lookOf(type);
  return { column, label, colour: look.colour, dash: look.dash, width: look.width + 0.4, type, digits };
};

export const charts: readonly ChartSpec[] = [
  {
    id: "types", title: "chart.types", most: null,
    lines: [
      ofType("competition", 0, "short.competition"), ofType("ignorance", 1, "short.ignorance"),
      ofType("lament", 2, "short.lament"), ofType("coCreation", 3, "short.coCreation"),
    ],
  },
  {
    id: "output", title: "chart.output", most: null,
    lines: [ofType("talk", 2, "chart.line.talk", 0), ofType("output", 3, "chart.line.output", 1)],
  },
  {
    id: "trust", title: "chart.trust", most: 1,
    lines: [{ column: "meanTrust", label: "chart.line.trust", colour: "#0072B2", dash: [], width: 2.4, type: -1, digits: 2 }],
  },
];

/** What two worlds may be compared by. */
export const measures = ["output", "talk", "meanTrust", "coCreation", "lament", "ignorance", "competition", "members", "networks"] as const;
