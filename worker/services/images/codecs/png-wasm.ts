/// <reference path="../../../platform/wasm-modules.d.ts" />
import pngModule from '@jsquash/png/codec/pkg/squoosh_png_bg.wasm';
import { CodecFailure } from './codec-errors';
import { calling } from './emscripten';

type Exports = {
  memory: WebAssembly.Memory;
  decode(at: number, length: number): number;
  encode(result: number, at: number, length: number, width: number, height: number, depth: number): void;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(at: number, length: number, alignment: number): void;
  __wbindgen_add_to_stack_pointer(bytes: number): number;
};

export type PngWasm = Exports & {
  /** Copies bytes into its memory and says where they are. */
  place(bytes: Uint8Array | Uint8ClampedArray): number;
  /** Where the pictures lie that it has decoded since they were last taken from here. */
  places: PixelPlace[];
};

export type PixelPlace = { at: number; length: number; width: number; height: number };

/**
 * The codec with a memory of its own, which the library's loader cannot make: that keeps one for good, also after a
 * trap.
 */
export function openPng(): PngWasm {
  const places: PixelPlace[] = [];
  const unused = () => {
    throw new CodecFailure('it asked for what it should not need');
  };
  const wbg = {
    __wbindgen_memory: unused,
    __wbg_buffer_a448f833075b71ba: unused,
    __wbg_newwithbyteoffsetandlength_099217381c451830: unused,
    __wbindgen_object_drop_ref: () => undefined,
    // Its result is the handle of an ImageData, which nobody looks at.
    __wbg_newwithownedu8clampedarrayandsh_91db5987993a08fb: (
      at: number,
      length: number,
      width: number,
      height: number,
    ) => {
      places.push({ at: at >>> 0, length: length >>> 0, width: width >>> 0, height: height >>> 0 });
      return 0;
    },
    __wbindgen_throw: unused,
  };
  // What a module of WebAssembly exports has no types.
  const exports = new WebAssembly.Instance(pngModule, { wbg }).exports as unknown as Exports;
  return {
    ...exports,
    places,
    place(bytes) {
      const at = calling(() => exports.__wbindgen_malloc(bytes.length, 1)) >>> 0;
      new Uint8Array(exports.memory.buffer, at, bytes.length).set(bytes);
      return at;
    },
  };
}
