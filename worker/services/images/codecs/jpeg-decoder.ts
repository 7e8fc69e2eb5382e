/// <reference path="../../../platform/wasm-modules.d.ts" />
import loadDecoder from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js';
import decoderModule from '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm';
import type { Raster } from '../../../engine/images/raster';
import { BrokenImage, CodecFailure } from './codec-errors';
import { type Loader, type Opened, openCodec } from './emscripten';
import { borrowing, type CodecKind } from './kept-codecs';

type JpegDecoder = { decode(bytes: Uint8Array, isTurned: boolean): unknown };

/** What libjpeg says of files that everybody shows as they are. */
const HARMLESS = /extraneous bytes before marker|unknown JFIF revision|Application transferred too few/i;

const JPEG: CodecKind<Opened<JpegDecoder>> = {
  role: 'decoder',
  format: 'jpeg',
  // Its own types are of a namespace that it declares nowhere.
  open: () => openCodec(loadDecoder as unknown as Loader<JpegDecoder>, decoderModule),
};

export function decodeJpeg<Result>(bytes: Uint8Array, use: (raster: Raster) => Result): Promise<Result> {
  return borrowing(JPEG, (opened) => decodeWith(opened, bytes, use));
}

function decodeWith<Result>(
  { codec, complaints, decoding }: Opened<JpegDecoder>,
  bytes: Uint8Array,
  use: (raster: Raster) => Result,
): Result {
  const complaint = () => complaints.find((line) => !HARMLESS.test(line));
  try {
    return decoding(
      () => codec.decode(bytes, false),
      (raster) => {
        const damage = complaint();
        if (damage !== undefined) throw broken(damage);
        return use(raster);
      },
    );
  } catch (error) {
    if (error instanceof CodecFailure) throw broken(complaint() ?? 'they cannot be decoded', error);
    throw error;
  }
}

function broken(why: string, cause?: unknown): BrokenImage {
  return new BrokenImage(`The pixels of this JPEG image are damaged (${why}).`, { cause });
}
