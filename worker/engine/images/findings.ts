import type { ImageFacts, ImageFormat, ImageProblem, Inspected, Orientation } from './facts';

const NAMES: Record<ImageFormat, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', gif: 'GIF' };

export function problem(code: ImageProblem['code'], format: string | null, detail: string): Inspected {
  return { ok: false, problem: { code, format, detail } };
}

export function truncated(format: ImageFormat, where: string): Inspected {
  return problem('truncated', format, `This ${NAMES[format]} image is cut off: ${where}.`);
}

export function malformed(format: ImageFormat, why: string): Inspected {
  return problem('malformed', format, `This ${NAMES[format]} image is damaged: ${why}.`);
}

/** What the readers of the formats find; what follows from that is added here. */
export type Found = {
  format: ImageFormat;
  stored_width: number;
  stored_height: number;
  orientation?: Orientation;
  has_alpha: boolean;
  frames?: number;
  has_metadata: boolean;
};

export function found(facts: Found): Inspected {
  const { format, stored_width, stored_height, orientation = 1, frames = 1 } = facts;
  if (stored_width === 0 || stored_height === 0) {
    return malformed(format, `it says that it is ${stored_width} by ${stored_height} pixels large`);
  }
  const isTurned = orientation >= 5;
  const image: ImageFacts = {
    format,
    media_type: `image/${format}`,
    width: isTurned ? stored_height : stored_width,
    height: isTurned ? stored_width : stored_height,
    stored_width,
    stored_height,
    orientation,
    has_alpha: facts.has_alpha,
    frames: Math.max(1, frames),
    has_metadata: facts.has_metadata,
  };
  return { ok: true, image };
}
