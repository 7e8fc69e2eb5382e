import type { ImageProblem } from '../../../engine/images/facts';
import type { Refusal } from '../../refusal';

const STEP = 'image';

const UNREADABLE: Record<ImageProblem['code'], { status: number; code: string; title: string }> = {
  empty: { status: 400, code: 'empty', title: 'The file is empty' },
  not_an_image: { status: 415, code: 'unsupported_format', title: 'This is no image' },
  unsupported_format: { status: 415, code: 'unsupported_format', title: 'This format is not read' },
  truncated: { status: 422, code: 'truncated', title: 'The image is cut off' },
  malformed: { status: 422, code: 'malformed', title: 'The image is broken' },
};

export function unreadable({ code, detail, format }: ImageProblem): Refusal {
  return { ...UNREADABLE[code], detail, step: STEP, ...(format !== null && { members: { format } }) };
}

export function tooManyBytes(limit: number, size: number | null): Refusal {
  const detail =
    size === null
      ? `The body is longer than an upload of a file of ${limit} bytes, the most that are taken.`
      : `The file has ${size} bytes; ${limit} are taken at the most.`;
  return {
    status: 413,
    code: 'too_large',
    title: 'The file is too large',
    detail,
    step: STEP,
    members: { limit, ...(size !== null && { size }) },
  };
}

type Claim = { width: number; height: number };

export function tooManyPixels({ width, height }: Claim, limit: number): Refusal {
  return {
    status: 422,
    code: 'too_many_pixels',
    title: 'The image has too many pixels',
    detail: `It claims ${width} × ${height} pixels, which is ${width * height}; ${limit} are unpacked at the most.`,
    step: STEP,
    members: { width, height, pixels: width * height, limit },
  };
}

export function tooLongSide({ width, height }: Claim, limit: number): Refusal {
  return {
    status: 422,
    code: 'side_too_long',
    title: 'A side of the image is too long',
    detail: `It has ${width} × ${height} pixels; no side may have more than ${limit}.`,
    step: STEP,
    members: { width, height, limit },
  };
}

export function otherFormat(format: string, allowed: readonly string[]): Refusal {
  return {
    status: 415,
    code: 'format_not_allowed',
    title: 'This format is not allowed',
    detail: `This is a ${format} image. The settings of this group allow ${allowed.join(', ')}.`,
    step: STEP,
    members: { format, allowed },
  };
}

/** It may be sound, but its pixels are stored in a way that is not read, or take more memory than there is. */
export function undecodable(detail: string, format: string): Refusal {
  return {
    status: 422,
    code: 'undecodable',
    title: 'This image cannot be decoded here',
    detail,
    step: STEP,
    members: { format },
  };
}

export function moving(format: string, frames: number): Refusal {
  return {
    status: 422,
    code: 'animated',
    title: 'The image moves',
    detail: `This ${format} image has ${frames} frames. Animated images are not taken.`,
    step: STEP,
    members: { format, frames },
  };
}
