/** What the map is drawn on: the screen, or a file. */
export interface Surface {
  begin(): void;
  move(x: number, y: number): void;
  line(x: number, y: number): void;
  /** Clockwise on a screen, from one angle to another. */
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  circle(x: number, y: number, radius: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  close(): void;
  fill(colour: string, alpha: number): void;
  stroke(colour: string, alpha: number, width: number, dash?: readonly number[]): void;
  text(text: string, x: number, y: number, style: TextStyle): void;
}

export interface TextStyle {
  size: number;
  colour: string;
  halo: string;
}
