import { type ByteReader, readerOf } from '../byte-reader';
import type { Raster } from '../raster';
import { fixed, type ToneCurve, toneCurve } from './tone-curve';

type Row = readonly [number, number, number];

/** From the light of the space that ICC connects profiles by, whose white is D50, to the red, green and blue of sRGB. */
const TO_SRGB: readonly [Row, Row, Row] = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];
const HEADER_BYTES = 128;
/** More than any profile has. */
const MOST_TAGS = 200;
/** How finely light is told apart before it is encoded. */
const LIGHT_STEPS = 8192;
/** A profile that moves no colour by more than this is sRGB under another name. */
const UNSEEN = 2;

export type ColourChange = (raster: Raster) => void;

/**
 * How the colours of a profile become those of sRGB, in place; null where it is sRGB, or of a kind that is not read
 * (tables, print). Variants bear no profile: without this, the photographs of most phones would turn pale.
 */
export function profileToSrgb(bytes: Uint8Array): ColourChange | null {
  const profile = readerOf(bytes);
  if (!profile.startsWith('RGB XYZ ', 16)) return null;
  const tags = tagsOf(profile);
  const matrix = matrixOf(profile, tags);
  const curves = ['rTRC', 'gTRC', 'bTRC'].map((tag) => toneCurve(profile, tags.get(tag) ?? 0));
  const [red, green, blue] = curves;
  if (!matrix || !red || !green || !blue) return null;
  const change = changeBy(matrix, [lightOf(red), lightOf(green), lightOf(blue)]);
  return isSeen(change) ? change : null;
}

function tagsOf(profile: ByteReader): Map<string, number> {
  const count = Math.min(MOST_TAGS, profile.be32(HEADER_BYTES));
  const tags = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const entry = HEADER_BYTES + 4 + index * 12;
    tags.set(profile.tag(entry), profile.be32(entry + 4));
  }
  return tags;
}

/** From the profile's light to sRGB's. */
function matrixOf(profile: ByteReader, tags: Map<string, number>): Row[] | null {
  const columns: Row[] = [];
  for (const tag of ['rXYZ', 'gXYZ', 'bXYZ']) {
    const at = tags.get(tag);
    if (at === undefined || !profile.startsWith('XYZ ', at)) return null;
    columns.push([fixed(profile, at + 8), fixed(profile, at + 12), fixed(profile, at + 16)]);
  }
  return TO_SRGB.map((row) => {
    const [x = 0, y = 0, z = 0] = columns.map(
      (column) => row[0] * column[0] + row[1] * column[1] + row[2] * column[2],
    );
    return [x, y, z];
  });
}

function lightOf(curve: ToneCurve): Float32Array {
  return Float32Array.from({ length: 256 }, (_, stored) => curve(stored / 255));
}

function changeBy(
  matrix: Row[],
  [red, green, blue]: [Float32Array, Float32Array, Float32Array],
): ColourChange {
  const encoded = Uint8ClampedArray.from(
    { length: LIGHT_STEPS + 1 },
    (_, step) => srgbOf(step / LIGHT_STEPS) * 255,
  );
  const [toRed = [0, 0, 0], toGreen = [0, 0, 0], toBlue = [0, 0, 0]] = matrix;
  const channel = (row: Row, r: number, g: number, b: number) => {
    const light = row[0] * r + row[1] * g + row[2] * b;
    return encoded[Math.round(Math.min(1, Math.max(0, light)) * LIGHT_STEPS)] ?? 0;
  };
  return ({ data }) => {
    for (let at = 0; at < data.length; at += 4) {
      const r = red[data[at] ?? 0] ?? 0;
      const g = green[data[at + 1] ?? 0] ?? 0;
      const b = blue[data[at + 2] ?? 0] ?? 0;
      data[at] = channel(toRed, r, g, b);
      data[at + 1] = channel(toGreen, r, g, b);
      data[at + 2] = channel(toBlue, r, g, b);
    }
  };
}

function srgbOf(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** Tried on the corners and the middles of the cube of colours. */
function isSeen(change: ColourChange): boolean {
  const levels = [0, 64, 128, 192, 255];
  const pixels = levels.flatMap((r) => levels.flatMap((g) => levels.flatMap((b) => [r, g, b, 255])));
  const before = Uint8ClampedArray.from(pixels);
  const data = before.slice();
  change({ width: data.length / 4, height: 1, data });
  return data.some((value, at) => Math.abs(value - (before[at] ?? 0)) > UNSEEN);
}
