import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { METERED_QUICKJS, meteredQuickjs } from './build.ts';
import { meterModule } from './meter.ts';

test('the committed QuickJS is the installed one with a meter in it', async () => {
  const committed = await readFile(METERED_QUICKJS);
  const fresh = Buffer.from(await meteredQuickjs());
  expect(committed.equals(fresh), 'run: node scripts/metered-quickjs/build.ts').toBe(true);
});

const sized = (...bytes: number[]) => [bytes.length, ...bytes];
const text = (name: string) => sized(...new TextEncoder().encode(name));
/** loop br 0 end */
const SPIN = sized(0, 0x03, 0x40, 0x0c, 0, 0x0b, 0x0b);
/** memory.fill from 0 with 7, as many bytes as the argument says */
const FILL = sized(0, 0x41, 0, 0x41, 7, 0x20, 0, 0xfc, 0x0b, 0, 0x0b);

function sampleModule(...bodies: number[][]): Uint8Array {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, ...sized(2, 0x60, 0, 0, 0x60, 1, 0x7f, 0)],
    ...[2, ...sized(1, ...text('e'), ...text('m'), 2, 0, 1)],
    ...[3, ...sized(2, 0, 1)],
    ...[6, ...sized(1, 0x7f, 1, 0x41, 9, 0x0b)],
    ...[7, ...sized(2, ...text('spin'), 0, 0, ...text('fill'), 0, 1)],
    ...[10, ...sized(bodies.length, ...bodies.flat())],
  ]);
}

type Sample = {
  fuel: WebAssembly.Global;
  stack_pointer: WebAssembly.Global;
  spin(): void;
  fill(bytes: number): void;
};

async function sample(): Promise<Sample> {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(meterModule(sampleModule(SPIN, FILL))), {
    e: { m: memory },
  });
  // The module is written above, and these are its exports.
  return instance.exports as Sample;
}

test('a loop without end traps when the fuel is used up, and the next run has new fuel', async () => {
  const { fuel, spin } = await sample();
  fuel.value = 1_000_000;
  expect(spin).toThrow(WebAssembly.RuntimeError);
  expect(fuel.value).toBe(-1);
  fuel.value = 10;
  expect(spin).toThrow(WebAssembly.RuntimeError);
});

test('a bulk operation costs by its length', async () => {
  const { fuel, fill } = await sample();
  fuel.value = 1_000;
  fill(25_600);
  expect(fuel.value).toBe(1_000 - 1 - 100);
});

test('the stack pointer is handed out, so that a host can put it back', async () => {
  expect((await sample()).stack_pointer.value).toBe(9);
});

test('an instruction that is not known is an error and never passed over', () => {
  const simd = sized(0, 0xfd, 0x0c, 0x0b);
  expect(() => meterModule(sampleModule(simd, FILL))).toThrow('is not known here');
});
