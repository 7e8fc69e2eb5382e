import type { WasmReader } from './wasm-bytes.ts';

export const LOOP = 0x03;
/** memory.copy and memory.fill, behind the prefix 0xfc. */
const BULK = new Set([10, 11]);

export type Instruction = 'loop' | 'bulk' | 'other';

/** Reads over one instruction and says which of the kinds it is that cost time. */
export function readInstruction(code: WasmReader): Instruction {
  const opcode = code.byte();
  if (opcode === 0xfc) return readPrefixed(code);
  skipImmediates(opcode, code);
  return opcode === LOOP ? 'loop' : 'other';
}

function readPrefixed(code: WasmReader): Instruction {
  const opcode = code.count();
  if (opcode > 17) throw new Error(`The instruction 0xfc ${opcode} is not known here.`);
  const numbers = opcode < 8 ? 0 : opcode === 8 || opcode === 10 || opcode === 12 || opcode === 14 ? 2 : 1;
  for (let index = 0; index < numbers; index++) code.skipNumber();
  return BULK.has(opcode) ? 'bulk' : 'other';
}

function skipImmediates(opcode: number, code: WasmReader): void {
  if (opcode === 0x43) code.skip(4);
  else if (opcode === 0x44) code.skip(8);
  else skipNumbers(code, numbersBehind(opcode, code));
}

function skipNumbers(code: WasmReader, count: number): void {
  for (let index = 0; index < count; index++) code.skipNumber();
}

/** Of a branch table and a typed select the instruction itself says how many. */
function numbersBehind(opcode: number, code: WasmReader): number {
  if (opcode === 0x0e) return code.count() + 1;
  if (opcode === 0x1c) return code.count();
  if (opcode >= 0x02 && opcode <= 0x04) return 1;
  if (opcode === 0x0c || opcode === 0x0d || opcode === 0x10 || opcode === 0x12) return 1;
  if (opcode === 0x11 || opcode === 0x13) return 2;
  if (opcode >= 0x20 && opcode <= 0x26) return 1;
  if (opcode >= 0x28 && opcode <= 0x3e) return 2;
  if (opcode >= 0x3f && opcode <= 0x42) return 1;
  if (opcode >= 0x45 && opcode <= 0xc4) return 0;
  if (opcode === 0xd0 || opcode === 0xd2) return 1;
  if ([0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b, 0xd1].includes(opcode)) return 0;
  throw new Error(`The instruction 0x${opcode.toString(16)} is not known here.`);
}
