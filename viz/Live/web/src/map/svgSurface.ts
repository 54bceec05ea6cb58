import type { Surface } from "./surface";

const round = (value: number): string => (Math.round(value * 100) / 100).toString();
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

/** Draws into the text of an SVG file. */
export function svgSurface(width: number, height: number, title: string, description: string, paper: string): Surface & { end(): string } {
  const parts: string[] = [];
  let path = "";
  let isOpen = false;
  const go = (x: number, y: number): void => {
    path += `${isOpen ? "L" : "M"}${round(x)} ${round(y)}`;
    isOpen = true;
  };
  return {
    begin: () => { path = ""; isOpen = false; },
    move(x, y) { path += `M${round(x)} ${round(y)}`; isOpen = true; },
    line: go,
    arc(x, y, radius, from, to) {
      go(x + radius * Math.cos(from), y + radius * Math.sin(from));
      const sweep = (to - from + Math.PI * 4) % (Math.PI * 2);
      path += `A${round(radius)} ${round(radius)} 0 ${sweep > Math.PI ? 1 : 0} 1 ${round(x + radius * Math.cos(to))} ${round(y + radius * Math.sin(to))}`;
    },
    circle(x, y, radius) {
      const r = round(radius);
      path += `M${round(x + radius)} ${round(y)}A${r} ${r} 0 1 1 ${round(x - radius)} ${round(y)}A${r} ${r} 0 1 1 ${round(x + radius)} ${round(y)}Z`;
      isOpen = false;
    },
    rect(x, y, wide, high) { path += `M${round(x)} ${round(y)}h${round(wide)}v${round(high)}h${round(-wide)}Z`; isOpen = false; },
    close() { path += "Z"; isOpen = false; },
    fill(colour, alpha) { if (path) parts.push(`<path d="${path}" fill="${colour}" fill-opacity="${round(alpha)}"/>`); },
    stroke(colour, alpha, thick, dash) {
      if (!path) return;
      const dashes = dash && dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : "";
      parts.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-opacity="${round(alpha)}" stroke-width="${round(thick)}"${dashes}/>`);
    },
    text(text, x, y, style) {
      parts.push(`<text x="${round(x)}" y="${round(y)}" font-size="${style.size}" fill="${style.colour}" stroke="${style.halo}" stroke-width="4"`
        + ` paint-order="stroke" text-anchor="middle" dominant-baseline="central" font-family="sans-serif" font-weight="600">${escape(text)}</text>`);
    },
    end: () => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`
      + `<title>${escape(title)}</title><desc>${escape(description)}</desc><rect width="${width}" height="${height}" fill="${paper}"/>${parts.join("\n")}</svg>\n`,
  };
}
