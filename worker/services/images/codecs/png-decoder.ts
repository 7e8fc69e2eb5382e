import type { Raster } from '../../../engine/images/raster';
import { BrokenImage, CodecFailure } from './codec-errors';
import { calling } from './emscripten';
import { borrowing, type CodecKind } from './kept-codecs';
import { openPng, type PixelPlace, type PngWasm } from './png-wasm';

const PNG: CodecKind<PngWasm> = { role: 'decoder', format: 'png', open: openPng };

/** Takes a file with the chunks of the pixels alone. */
export function decodePng<Result>(bytes: Uint8Array, use: (raster: Raster) => Result): Promise<Result> {
  return borrowing(PNG, (png) => {
    const { at, length, width, height } = decoded(png, bytes);
    const result = use({ width, height, data: new Uint8ClampedArray(png.memory.buffer, at, length) });
    png.__wbindgen_free(at, length, 1);
    return result;
  });
}

function decoded(png: PngWasm, bytes: Uint8Array): PixelPlace {
  try {
    const at = png.place(bytes);
    calling(() => png.decode(at, bytes.length));
    const [place] = png.places.splice(0);
    if (place) return place;
    throw new CodecFailure('it returned no pixels');
  } catch (error) {
    if (!(error instanceof CodecFailure)) throw error;
    throw new BrokenImage('The pixels of this PNG image are damaged.', { cause: error });
  }
}
