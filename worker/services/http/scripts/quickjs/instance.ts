/// <reference path="../../../../platform/wasm-modules.d.ts" />
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import quickjsMetered from './quickjs-metered.wasm';

const PAGE_BYTES = 64 * 1024;
const MEMORY_BYTES = 16 * 1024 * 1024;
/** Emscripten's stack lies between the data of the module and its heap, and is empty when nothing runs. */
const STACK_BYTES = 5 * 1024 * 1024;

export type QuickJsInstance = {
  quickjs: QuickJSWASMModule;
  /** Loop turns and calls that it may still make; it traps below zero. */
  fuel: WebAssembly.Global;
  /** Keeps the memory as it is now; what is returned brings it back, also after a trap. */
  remember(): () => void;
};

export async function newInstance(): Promise<QuickJsInstance> {
  const pages = MEMORY_BYTES / PAGE_BYTES;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const made: WebAssembly.Instance[] = [];
  const emscriptenModule = {
    wasmMemory: memory,
    instantiateWasm(imports: WebAssembly.Imports, onSuccess: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(quickjsMetered, imports);
      made.push(instance);
      onSuccess(instance);
      return instance.exports;
    },
  };
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(variant, { emscriptenModule }));
  const fuel = globalOf(made[0], 'fuel');
  const stackPointer = globalOf(made[0], 'stack_pointer');
  return { quickjs, fuel, remember: () => rememberMemory(new Uint8Array(memory.buffer), stackPointer) };
}

function globalOf(instance: WebAssembly.Instance | undefined, name: string): WebAssembly.Global {
  const found = instance?.exports[name];
  if (!(found instanceof WebAssembly.Global)) throw new Error(`The metered QuickJS exports no ${name}.`);
  return found;
}

/** What lies above the used heap may stay as it is: an allocation never expects to find zeros there. */
function rememberMemory(memory: Uint8Array, stackPointer: WebAssembly.Global): () => void {
  const heapStart: number = stackPointer.value;
  const data = memory.slice(0, heapStart - STACK_BYTES);
  const heap = memory.slice(heapStart, memory.findLastIndex((byte) => byte !== 0) + 1);
  return () => {
    memory.set(data, 0);
    memory.set(heap, heapStart);
    stackPointer.value = heapStart;
  };
}
