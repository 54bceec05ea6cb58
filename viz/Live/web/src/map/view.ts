/** How places of the world come onto the screen: the centre that is looked at, and screen units per unit of the world. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function fit(bounds: Bounds, size: Size, margin = 34): View {
  const wide = Math.max(bounds.right - bounds.left, 1e-6);
  const high = Math.max(bounds.bottom - bounds.top, 1e-6);
  const scale = Math.min(Math.max(size.width - 2 * margin, 40) / wide, Math.max(size.height - 2 * margin, 40) / high);
  return { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2, scale };
}

export function toScreen(view: View, size: Size, x: number, y: number): [number, number] {
  return [(x - view.x) * view.scale + size.width / 2, (y - view.y) * view.scale + size.height / 2];
}

export function toWorld(view: View, size: Size, x: number, y: number): [number, number] {
  return [(x - size.width / 2) / view.scale + view.x, (y - size.height / 2) / view.scale + view.y];
}

/** Zooms so that what lies under a place of the screen stays there. */
export function zoomAt(view: View, size: Size, factor: number, x: number, y: number): View {
  const [worldX, worldY] = toWorld(view, size, x, y);
  const scale = view.scale * factor;
  return { scale, x: worldX - (x - size.width / 2) / scale, y: worldY - (y - size.height / 2) / scale };
}

export function between(from: View, to: View, share: number): View {
  const part = (a: number, b: number): number => a + (b - a) * share;
  return { x: part(from.x, to.x), y: part(from.y, to.y), scale: part(from.scale, to.scale) };
}
