/// <reference path="../../../platform/wasm-modules.d.ts" />
import loadEncoder from '@jsquash/webp/codec/enc/webp_enc_simd.js';
import encoderModule from '@jsquash/webp/codec/enc/webp_enc_simd.wasm';
import { defaultOptions } from '@jsquash/webp/meta.js';
import type { Raster } from '../../../engine/images/raster';
import { CodecFailure } from './codec-errors';
import { calling, type Loader, type Opened, openCodec } from './emscripten';
import { borrowing, type CodecKind } from './kept-codecs';

type WebpEncoder = {
  encode(
    pixels: Uint8ClampedArray,
    width: number,
    height: number,
    options: object,
  ): Uint8Array<ArrayBuffer> | null;
};

/** From here on it walks through the picture twice, so as not to keep all of its tokens. */
const SPARING_PIXELS = 2_000_000;

const WEBP: CodecKind<Opened<WebpEncoder>> = {
  role: 'encoder',
  format: 'webp',
  // Its own types are of a namespace that it declares nowhere.
  open: () => openCodec(loadEncoder as unknown as Loader<WebpEncoder>, encoderModule),
};

export async function encodeWebp(
  { width, height, data }: Raster,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const low_memory = width * height > SPARING_PIXELS ? 1 : 0;
  const encoded = await borrowing(WEBP, ({ codec }) =>
    calling(() => codec.encode(data, width, height, { ...defaultOptions, quality, low_memory })),
  );
  if (!encoded) throw new CodecFailure('it returned no image');
  return encoded;
}
