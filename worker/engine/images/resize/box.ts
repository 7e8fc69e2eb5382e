export type Size = { width: number; height: number };

/** A part of a picture, in whole pixels. */
export type Box = Size & { left: number; top: number };

export type Bounds = { max_width: number; max_height: number; fit: 'inside' | 'cover' };

/** How much smaller a picture becomes: 1 when it fits already, for none is ever enlarged. */
export function scaleFor({ width, height }: Size, bounds: Bounds): number {
  const across = bounds.max_width / width;
  const down = bounds.max_height / height;
  return Math.min(1, bounds.fit === 'inside' ? Math.min(across, down) : Math.max(across, down));
}

export function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * What a picture is cut to, and becomes: all of it, or for `cover` its middle in the shape of the bounds, also where it has not
 * their size.
 */
export function placeIn(picture: Size, bounds: Bounds): { crop: Box; size: Size } {
  const scale = scaleFor(picture, bounds);
  const whole = scaled(picture, scale);
  const shape =
    bounds.fit === 'inside'
      ? 1
      : Math.min(1, picture.width / bounds.max_width, picture.height / bounds.max_height);
  const size = {
    width: Math.min(whole.width, Math.max(1, Math.round(bounds.max_width * shape))),
    height: Math.min(whole.height, Math.max(1, Math.round(bounds.max_height * shape))),
  };
  if (bounds.fit === 'inside') return { crop: { left: 0, top: 0, ...picture }, size };
  const width = Math.min(picture.width, Math.max(1, Math.round((size.width / whole.width) * picture.width)));
  const height = Math.min(
    picture.height,
    Math.max(1, Math.round((size.height / whole.height) * picture.height)),
  );
  const left = Math.floor((picture.width - width) / 2);
  const top = Math.floor((picture.height - height) / 2);
  return { crop: { left, top, width, height }, size };
}
