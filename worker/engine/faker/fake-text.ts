import { FakerRefusal } from './faker-refusal';

/** A method and its arguments as faker and Datafaker write them in a text. */
export type WrittenCall = { path: string; args: unknown[] };

/** Between the braces; its arguments may be records, which have braces of their own. */
const WRITTEN_CALL = /\{\{([^{}]{1,200}(?:\{[^{}]{0,200}\}[^{}]{0,50}){0,4})\}\}/g;

/** A text in which {{person.firstName}} and {{number.int(10)}} become what `call` makes of them. */
export function fakeText(text: string, call: (written: WrittenCall) => unknown): string {
  return text.replace(WRITTEN_CALL, (_, expression: string) =>
    String(call(readWrittenCall(expression.trim())) ?? ''),
  );
}

/** person.firstName, number.int(10), number.int({"min":1,"max":9}); Name.first_name, Number.number_between '1','10'. */
export function readWrittenCall(expression: string): WrittenCall {
  const inside = /^#\{(.*)\}$/.exec(expression)?.[1] ?? expression;
  const found = /^([A-Za-z_][\w.]*)\s*(.*)$/s.exec(inside);
  if (!found) throw new FakerRefusal(`"${expression.slice(0, 100)}" is not the name of a faker method`);
  const [, path = '', rest = ''] = found;
  const text = rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1) : rest;
  return { path, args: readValues(text.trim()) };
}

function readValues(text: string): unknown[] {
  if (text === '') return [];
  const asJson = readJson(`[${text}]`);
  if (asJson !== undefined) return asJson;
  return [...text.matchAll(/'([^']*)'|"([^"]*)"|([^,\s][^,]*)/g)].map(([, single, double, bare]) =>
    asNumber(single ?? double ?? bare?.trim() ?? ''),
  );
}

function readJson(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    // Datafaker puts its arguments between single quotes.
    return undefined;
  }
}

function asNumber(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
