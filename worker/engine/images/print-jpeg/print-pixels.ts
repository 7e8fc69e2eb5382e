import type { Raster } from '../raster';
import { EndOfScan, type HuffmanTable, ScanBits } from './huffman';
import { inverseCosine, ZIGZAG } from './inverse-cosine';
import { type Component, type PrintScan, printScan } from './tables';

export type PrintPixels = { ok: true; raster: Raster } | { ok: false; why: 'kind' | 'damage' };

/** The samples of one ink, in whole blocks. */
type Plane = { component: Component; stride: number; data: Uint8ClampedArray; last: number };

/** A sequential JPEG in the four inks of print. The library for all others cannot turn inks into light. */
export function printPixels(bytes: Uint8Array): PrintPixels {
  const scan = printScan(bytes);
  if (!scan) return { ok: false, why: 'kind' };
  try {
    return { ok: true, raster: lit(scan, planesOf(bytes, scan)) };
  } catch (error) {
    if (error instanceof EndOfScan) return { ok: false, why: 'damage' };
    throw error;
  }
}

function planesOf(bytes: Uint8Array, scan: PrintScan): Plane[] {
  const { width, height, components, restartEvery, pixelsAt } = scan;
  const { across, down } = largestSampling(scan);
  const unitsAcross = Math.ceil(width / (across * 8));
  const unitsDown = Math.ceil(height / (down * 8));
  const planes = components.map((component): Plane => {
    const stride = unitsAcross * component.across * 8;
    const data = new Uint8ClampedArray(stride * unitsDown * component.down * 8);
    return { component, stride, data, last: 0 };
  });
  const bits = new ScanBits(bytes, pixelsAt);
  for (let unit = 0; unit < unitsAcross * unitsDown; unit++) {
    if (restartEvery > 0 && unit > 0 && unit % restartEvery === 0) {
      bits.restart();
      for (const plane of planes) plane.last = 0;
    }
    for (const plane of planes) readUnit(bits, plane, unit % unitsAcross, Math.floor(unit / unitsAcross));
  }
  return planes;
}

function largestSampling({ components }: PrintScan): { across: number; down: number } {
  return {
    across: Math.max(...components.map(({ across }) => across)),
    down: Math.max(...components.map(({ down }) => down)),
  };
}

const block = new Float32Array(64);

function readUnit(bits: ScanBits, plane: Plane, column: number, row: number): void {
  const { component, stride, data } = plane;
  for (let y = 0; y < component.down; y++) {
    for (let x = 0; x < component.across; x++) {
      readBlock(bits, plane, component.direct, component.other);
      const left = (column * component.across + x) * 8;
      inverseCosine(block, data, (row * component.down + y) * 8 * stride + left, stride);
    }
  }
}

function readBlock(bits: ScanBits, plane: Plane, direct: HuffmanTable, other: HuffmanTable): void {
  const { quantisation } = plane.component;
  block.fill(0);
  plane.last += bits.signed(bits.value(direct) & 15);
  block[0] = plane.last * (quantisation[0] ?? 0);
  for (let index = 1; index < 64; index++) {
    const code = bits.value(other);
    const size = code & 15;
    if (size === 0 && code !== 0xf0) return;
    index += code >> 4;
    if (size > 0 && index < 64) block[ZIGZAG[index] ?? 0] = bits.signed(size) * (quantisation[index] ?? 0);
  }
}

/** As much light as the inks let through. Without the press's own profile more cannot be told. */
function lit(scan: PrintScan, planes: Plane[]): Raster {
  const { width, height, adobeTransform } = scan;
  const sampling = largestSampling(scan);
  const data = new Uint8ClampedArray(width * height * 4);
  const inks = [0, 0, 0, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      for (const [index, { component, stride, data: samples }] of planes.entries()) {
        const row = Math.floor((y * component.down) / sampling.down);
        const sample = samples[row * stride + Math.floor((x * component.across) / sampling.across)] ?? 0;
        inks[index] = adobeTransform === null ? 255 - sample : sample;
      }
      if (adobeTransform === 2) turnBack(inks);
      const through = (inks[3] ?? 0) / 255;
      for (let channel = 0; channel < 3; channel++) data[at + channel] = (inks[channel] ?? 0) * through;
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Cyan, magenta and yellow were turned into brightness and two differences, as red, green and blue are. */
function turnBack(inks: number[]): void {
  const [brightness = 0, blue = 0, red = 0] = inks;
  const clamped = (value: number) => Math.min(255, Math.max(0, 255 - value));
  inks[0] = clamped(brightness + 1.402 * (red - 128));
  inks[1] = clamped(brightness - 0.344136 * (blue - 128) - 0.714136 * (red - 128));
  inks[2] = clamped(brightness + 1.772 * (blue - 128));
}
