import type { Raster } from '../../../engine/images/raster';
import { calling } from './emscripten';
import { borrowing, type CodecKind } from './kept-codecs';
import { openPng, type PngWasm } from './png-wasm';

const PNG: CodecKind<PngWasm> = { role: 'encoder', format: 'png', open: openPng };

export function encodePng(raster: Raster): Promise<Uint8Array<ArrayBuffer>> {
  return borrowing(PNG, (png) => encodeWith(png, raster));
}

function encodeWith(png: PngWasm, { width, height, data }: Raster): Uint8Array<ArrayBuffer> {
  const at = png.place(data);
  const result = png.__wbindgen_add_to_stack_pointer(-16);
  calling(() => png.encode(result, at, data.length, width, height, 8));
  const [start = 0, length = 0] = new Uint32Array(png.memory.buffer, result, 2);
  png.__wbindgen_add_to_stack_pointer(16);
  const encoded = new Uint8Array(png.memory.buffer, start, length).slice();
  png.__wbindgen_free(start, length, 1);
  return encoded;
}
