import { readInstruction } from './instructions.ts';
import { joined, unsigned, type WasmReader } from './wasm-bytes.ts';

const I32 = 0x7f;
const BYTES_PER_UNIT_SHIFT = 8;

/** A function with the meter at its entry, at the head of every loop, and in front of every bulk operation. */
export function meteredBody(body: WasmReader, parameters: number, fuel: number): Uint8Array {
  const locals = readLocals(body);
  const length = parameters + locals.count;
  const parts: Uint8Array[] = [];
  let [copied, usesBulk] = [body.at, false];
  const insert = (at: number, bytes: number[]) => {
    parts.push(body.bytes.subarray(copied, at), Uint8Array.from(bytes));
    copied = at;
  };

  insert(body.at, takeOne(fuel));
  while (!body.isDone) {
    const start = body.at;
    const instruction = readInstruction(body);
    if (instruction === 'loop') insert(body.at, takeOne(fuel));
    if (instruction === 'bulk') {
      insert(start, takeByLength(fuel, length));
      usesBulk = true;
    }
  }
  parts.push(body.bytes.subarray(copied, body.end));
  return joined([localsWith(locals, usesBulk), ...parts]);
}

type Locals = { groups: number; count: number; declarations: Uint8Array };

function readLocals(body: WasmReader): Locals {
  const groups = body.count();
  const start = body.at;
  let count = 0;
  for (let left = groups; left > 0; left--) {
    count += body.count();
    body.skip(1);
  }
  return { groups, count, declarations: body.bytes.subarray(start, body.at) };
}

/** Bulk operations need one local more, to look at their length. */
function localsWith({ groups, declarations }: Locals, another: boolean): Uint8Array {
  if (!another) return joined([Uint8Array.from(unsigned(groups)), declarations]);
  return joined([Uint8Array.from(unsigned(groups + 1)), declarations, Uint8Array.of(1, I32)]);
}

/** fuel -= 1; if (fuel < 0) trap */
function takeOne(fuel: number): number[] {
  const global = unsigned(fuel);
  return [
    0x23,
    ...global,
    0x41,
    1,
    0x6b,
    0x24,
    ...global,
    0x23,
    ...global,
    0x41,
    0,
    0x48,
    0x04,
    0x40,
    0x00,
    0x0b,
  ];
}

/** The length is on top of the stack and stays there: fuel -= length >>> 8 */
function takeByLength(fuel: number, local: number): number[] {
  const global = unsigned(fuel);
  const own = unsigned(local);
  return [
    0x22,
    ...own,
    0x23,
    ...global,
    0x20,
    ...own,
    0x41,
    BYTES_PER_UNIT_SHIFT,
    0x76,
    0x6b,
    0x24,
    ...global,
  ];
}
