import type { Surface, TextStyle } from "./surface";

const whole = Math.PI * 2;
const none: number[] = [];

/** Draws on the screen. */
export function canvasSurface(to: CanvasRenderingContext2D): Surface {
  return {
    begin: () => to.beginPath(),
    move: (x, y) => to.moveTo(x, y),
    line: (x, y) => to.lineTo(x, y),
    arc: (x, y, radius, from, until) => to.arc(x, y, radius, from, until),
    circle(x, y, radius) {
      to.moveTo(x + radius, y);
      to.arc(x, y, radius, 0, whole);
    },
    rect: (x, y, width, height) => to.rect(x, y, width, height),
    close: () => to.closePath(),
    fill(colour, alpha) {
      to.globalAlpha = alpha;
      to.fillStyle = colour;
      to.fill();
      to.globalAlpha = 1;
    },
    stroke(colour, alpha, width, dash) {
      to.globalAlpha = alpha;
      to.strokeStyle = colour;
      to.lineWidth = width;
      to.lineCap = dash && (dash[0] ?? 9) < 2 ? "round" : "butt";
      to.setLineDash(dash ? [...dash] : none);
      to.stroke();
      to.globalAlpha = 1;
    },
    text: (text, x, y, style) => writeText(to, text, x, y, style),
  };
}

function writeText(to: CanvasRenderingContext2D, text: string, x: number, y: number, style: TextStyle): void {
  to.font = `600 ${style.size}px system-ui, sans-serif`;
  to.textAlign = "center";
  to.textBaseline = "middle";
  to.lineJoin = "round";
  to.setLineDash(none);
  to.lineWidth = 4;
  to.strokeStyle = style.halo;
  to.strokeText(text, x, y);
  to.fillStyle = style.colour;
  to.fillText(text, x, y);
}
