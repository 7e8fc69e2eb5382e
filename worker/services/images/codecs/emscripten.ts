import type { Raster } from '../../../engine/images/raster';
import { CodecFailure } from './codec-errors';
import { lendGlobals } from './lend-globals';

/** What Emscripten's loader takes, as far as it is used here. */
type LoaderOptions = {
  noInitialRun: boolean;
  locateFile(path: string): string;
  print(line: string): void;
  printErr(line: string): void;
  instantiateWasm(
    imports: WebAssembly.Imports,
    onSuccess: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports;
};

export type Loader<Codec> = (options: LoaderOptions) => Promise<Codec>;

/** A codec with a memory of its own. */
export type Opened<Codec> = {
  codec: Codec;
  memory: WebAssembly.Memory;
  /** What it had to say in the last call. */
  complaints: string[];
  /** Calls it, and hands the pixels that it would return to `use`, which may look at them only while it runs. */
  decoding<Result>(call: () => unknown, use: (raster: Raster) => Result): Result;
};

type Outcome<Result> = { value: Result } | { error: unknown };

export async function openCodec<Codec>(
  loader: Loader<Codec>,
  module: WebAssembly.Module,
): Promise<Opened<Codec>> {
  const complaints: string[] = [];
  const memories: WebAssembly.Memory[] = [];
  let receive: ((raster: Raster) => void) | null = null;
  const globals = lentGlobals((raster) => receive?.(raster));
  const options: LoaderOptions = {
    noInitialRun: true,
    locateFile: (path) => path,
    print: (line) => complaints.push(line),
    printErr: (line) => complaints.push(line),
    instantiateWasm(imports, onSuccess) {
      const instance = new WebAssembly.Instance(module, imports);
      memories.push(
        ...Object.values(instance.exports).filter((value) => value instanceof WebAssembly.Memory),
      );
      onSuccess(instance);
      return instance.exports;
    },
  };
  const codec = await lendGlobals(globals, () => loader(options));
  const [memory] = memories;
  if (!memory) throw new CodecFailure('it has no memory');
  return {
    codec,
    memory,
    complaints,
    decoding<Result>(call: () => unknown, use: (raster: Raster) => Result): Result {
      const outcomes: Outcome<Result>[] = [];
      complaints.length = 0;
      receive = (raster) => outcomes.push(outcomeOf(() => use(raster)));
      calling(() => lendGlobals(globals, call));
      const [outcome] = outcomes;
      if (!outcome) throw new CodecFailure('it returned no pixels');
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
  };
}

/** Whatever a codec throws, from numbers to traps, is one kind of error. */
export function calling<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw new CodecFailure('it stopped', { cause: error });
  }
}

/** An error of ours does not travel through the frames of the codec. */
function outcomeOf<Result>(work: () => Result): Outcome<Result> {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}

/**
 * A decoder copies its pixels into a new array, and that into an ImageData. For a large picture there is no room for
 * a second copy, so both names are lent to it with other meanings: the array is a view, and the ImageData is where it
 * is looked at, with the globals as they should be.
 */
function lentGlobals(receive: (raster: Raster) => void): Record<string, unknown> {
  const RealArray = Uint8ClampedArray;
  function ViewedArray(view: Uint8Array) {
    return new RealArray(view.buffer, view.byteOffset, view.byteLength);
  }
  function LentImageData(data: Uint8ClampedArray, width: number, height: number) {
    lendGlobals({ Uint8ClampedArray: RealArray }, () => receive({ width, height, data }));
    return {};
  }
  return { ImageData: LentImageData, Uint8ClampedArray: ViewedArray, location: { href: '' } };
}
