import { meteredBody } from './metered-body.ts';
import { joined, sized, unsigned, WasmReader } from './wasm-bytes.ts';

const SECTION = { custom: 0, type: 1, import: 2, function: 3, global: 6, export: 7, code: 10 } as const;
const HEADER_LENGTH = 8;
/** An i32 that can change and begins full, so that the module can start. */
const FULL_TANK = [0x7f, 0x01, 0x41, 0xff, 0xff, 0xff, 0xff, 0x07, 0x0b];

type Section = { id: number; content: Uint8Array };

/**
 * The module with a meter in it: an exported global `fuel` that every loop's turn and every call takes one from, and every
 * copied or filled 256 bytes. When it is below zero the module traps. Nothing that runs inside can work without it. The
 * stack pointer is exported too, so that a host can go on with an instance that has trapped.
 */
export function meterModule(module: Uint8Array): Uint8Array {
  const sections = readSections(module);
  const imports = importedCounts(contentOf(sections, SECTION.import));
  const parameters = parameterCounts(contentOf(sections, SECTION.type));
  const functions = numbersOf(contentOf(sections, SECTION.function));
  const globals = contentOf(sections, SECTION.global);
  const fuel = imports.globals + new WasmReader(globals).count();

  const changed = sections.flatMap(({ id, content }): Uint8Array[] => {
    if (id === SECTION.custom) return [];
    if (id === SECTION.global) return [section(id, withEntry(content, FULL_TANK))];
    if (id === SECTION.export) {
      // A module of emscripten has its stack pointer in the first global.
      const withStack = withEntry(content, exportOf('stack_pointer', imports.globals));
      return [section(id, withEntry(withStack, exportOf('fuel', fuel)))];
    }
    if (id === SECTION.code) return [section(id, meteredCode(content, functions, parameters, fuel))];
    return [section(id, content)];
  });
  return joined([module.subarray(0, HEADER_LENGTH), ...changed]);
}

function readSections(module: Uint8Array): Section[] {
  const reader = new WasmReader(module, HEADER_LENGTH);
  const sections: Section[] = [];
  while (!reader.isDone) {
    const id = reader.byte();
    sections.push({ id, content: reader.part(reader.count()).rest() });
  }
  return sections;
}

function contentOf(sections: Section[], id: number): Uint8Array {
  const found = sections.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The module has no section ${id}.`);
  return found.content;
}

function section(id: number, content: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(id), sized(content)]);
}

function withEntry(content: Uint8Array, entry: number[]): Uint8Array {
  const reader = new WasmReader(content);
  const count = reader.count();
  return joined([Uint8Array.from(unsigned(count + 1)), reader.rest(), Uint8Array.from(entry)]);
}

function exportOf(name: string, global: number): number[] {
  const bytes = new TextEncoder().encode(name);
  return [...unsigned(bytes.byteLength), ...bytes, 0x03, ...unsigned(global)];
}

function meteredCode(
  content: Uint8Array,
  functions: number[],
  parameters: number[],
  fuel: number,
): Uint8Array {
  const reader = new WasmReader(content);
  const count = reader.count();
  const bodies: Uint8Array[] = [];
  for (let index = 0; index < count; index++) {
    const body = reader.part(reader.count());
    bodies.push(sized(meteredBody(body, parameters[functions[index] ?? -1] ?? 0, fuel)));
  }
  return joined([Uint8Array.from(unsigned(count)), ...bodies]);
}

function numbersOf(content: Uint8Array): number[] {
  const reader = new WasmReader(content);
  return Array.from({ length: reader.count() }, () => reader.count());
}

function parameterCounts(content: Uint8Array): number[] {
  const reader = new WasmReader(content);
  return Array.from({ length: reader.count() }, () => {
    if (reader.byte() !== 0x60) throw new Error('A type that is no function is not known here.');
    const parameters = reader.count();
    reader.skip(parameters);
    reader.skip(reader.count());
    return parameters;
  });
}

function importedCounts(content: Uint8Array): { globals: number } {
  const reader = new WasmReader(content);
  let globals = 0;
  for (let left = reader.count(); left > 0; left--) {
    reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind === 0x00) reader.skipNumber();
    else if (kind === 0x01) skipTable(reader);
    else if (kind === 0x02) skipLimits(reader);
    else if (kind === 0x03) {
      reader.skip(2);
      globals += 1;
    } else throw new Error(`An import of the kind ${kind} is not known here.`);
  }
  return { globals };
}

function skipTable(reader: WasmReader): void {
  reader.skip(1);
  skipLimits(reader);
}

function skipLimits(reader: WasmReader): void {
  const hasMaximum = (reader.byte() & 1) === 1;
  reader.skipNumber();
  if (hasMaximum) reader.skipNumber();
}
