/// <reference path="../../../platform/wasm-modules.d.ts" />
import loadDecoder from '@jsquash/webp/codec/dec/webp_dec.js';
import decoderModule from '@jsquash/webp/codec/dec/webp_dec.wasm';
import type { Raster } from '../../../engine/images/raster';
import { BrokenImage, CodecFailure } from './codec-errors';
import { type Loader, type Opened, openCodec } from './emscripten';
import { borrowing, type CodecKind } from './kept-codecs';

type WebpDecoder = { decode(bytes: Uint8Array): unknown };

const WEBP: CodecKind<Opened<WebpDecoder>> = {
  role: 'decoder',
  format: 'webp',
  // Its own types are of a namespace that it declares nowhere.
  open: () => openCodec(loadDecoder as unknown as Loader<WebpDecoder>, decoderModule),
};

/** Of a still picture. */
export async function decodeWebp<Result>(
  bytes: Uint8Array,
  use: (raster: Raster) => Result,
): Promise<Result> {
  try {
    return await borrowing(WEBP, ({ codec, decoding }) => decoding(() => codec.decode(bytes), use));
  } catch (error) {
    if (!(error instanceof CodecFailure)) throw error;
    throw new BrokenImage('The pixels of this WebP image are damaged.', { cause: error });
  }
}
