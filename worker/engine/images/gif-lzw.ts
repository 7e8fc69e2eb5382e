const MOST_CODES = 4096;

export type GifIndices = { ok: true; value: Uint8Array } | { ok: false; why: string };

const broken = (why: string): GifIndices => ({ ok: false, why });

/**
 * Unpacks the colours of a frame. Each code may only point to codes that are there already, so a hostile table cannot
 * lead in circles, which libraries for it allow.
 */
export function lzwIndices(bytes: Uint8Array, codesAt: number, length: number): GifIndices {
  const codeSize = bytes[codesAt] ?? 0;
  if (codeSize < 1 || codeSize > 8) return broken(`its codes cannot be ${codeSize} bits large`);
  const clear = 1 << codeSize;
  const indices = new Uint8Array(length);
  const prefixes = new Uint16Array(MOST_CODES);
  const suffixes = new Uint8Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES);
  for (let code = 0; code < clear; code++) {
    suffixes[code] = code;
    lengths[code] = 1;
  }
  const nextCode = codeReader(bytes, codesAt + 1);
  let free = clear + 2;
  let width = codeSize + 1;
  let previous = -1;
  let first = 0;
  let filled = 0;
  while (filled < length) {
    const code = nextCode(width);
    if (code < 0 || code === clear + 1) return broken('its pixels end early');
    if (code === clear) {
      free = clear + 2;
      width = codeSize + 1;
      previous = -1;
      continue;
    }
    const isRepeat = code === free && previous >= 0 && free < MOST_CODES;
    if (code >= free && !isRepeat) return broken('its pixels are not packed properly');
    if (previous < 0 && code > clear) return broken('its pixels are not packed properly');
    const known = isRepeat ? previous : code;
    const run = lengths[known] ?? 0;
    // Backwards, from the last of the run to its first; what stands past the end of the frame is dropped.
    let at = filled + run;
    for (let walk = known; at > filled; walk = prefixes[walk] ?? 0) {
      at--;
      first = suffixes[walk] ?? 0;
      if (at < length) indices[at] = first;
    }
    filled += run;
    if (isRepeat && filled < length) indices[filled] = first;
    if (isRepeat) filled++;
    if (previous >= 0 && free < MOST_CODES) {
      prefixes[free] = previous;
      suffixes[free] = first;
      lengths[free] = (lengths[previous] ?? 0) + 1;
      free++;
      if (free === 1 << width && width < 12) width++;
    }
    previous = code;
  }
  return { ok: true, value: indices };
}

/** Codes from the chain of blocks, lowest bit first; -1 when there are no more. */
function codeReader(bytes: Uint8Array, from: number): (width: number) => number {
  let at = from;
  let left = 0;
  let bits = 0;
  let held = 0;
  return (width) => {
    while (held < width) {
      if (left === 0) left = bytes[at++] ?? 0;
      if (left === 0 || at >= bytes.length) return -1;
      bits |= (bytes[at++] ?? 0) << held;
      held += 8;
      left--;
    }
    const code = bits & ((1 << width) - 1);
    bits >>>= width;
    held -= width;
    return code;
  };
}
