/// <reference path="../../../platform/wasm-modules.d.ts" />
import loadEncoder from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js';
import encoderModule from '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm';
import { defaultOptions } from '@jsquash/jpeg/meta.js';
import type { Raster } from '../../../engine/images/raster';
import { overWhite } from '../../../engine/images/transparency';
import { calling, type Loader, type Opened, openCodec } from './emscripten';
import { borrowing, type CodecKind } from './kept-codecs';

type JpegEncoder = {
  encode(pixels: Uint8ClampedArray, width: number, height: number, options: object): Uint8Array<ArrayBuffer>;
};

const JPEG: CodecKind<Opened<JpegEncoder>> = {
  role: 'encoder',
  format: 'jpeg',
  // Its own types are of a namespace that it declares nowhere.
  open: () => openCodec(loadEncoder as unknown as Loader<JpegEncoder>, encoderModule),
};

/** Progressive, without any metadata. What shines through becomes white. */
export async function encodeJpeg(raster: Raster, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, data } = overWhite(raster);
  return borrowing(JPEG, ({ codec }) =>
    calling(() => codec.encode(data, width, height, { ...defaultOptions, quality })),
  );
}
