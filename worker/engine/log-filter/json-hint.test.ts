import { expect, test } from 'vitest';
import { createRandom } from '../random';
import { sampleExchange } from '../sample-exchange';
import { compileFilter } from './compile-filter';

const random = createRandom('json hints');

function pick(values: readonly string[]): string {
  return values[random.integer(0, values.length - 1)] ?? '';
}

const NAMES = ['"a"', '"a"', '"a"', '"\\u0061"', '"b"', '"aa"', '"a b"'];
const SCALARS = [
  ...['7', '7.0', '70e-1', '-7', '-7.0', '0.7', '77', '7.00000000000000001', '100', '1e2', '1E+2'],
  ...['12345678901234567890', '0.0000001', '1e21', 'true', 'false', 'null', '-0', '0'],
  ...[
    '"7"',
    '"\\u0037"',
    '"a/b"',
    '"a\\/b"',
    '"x y"',
    '"x"',
    '" x"',
    '"7,"',
    '"true"',
    '""',
    '"a\\"b"',
    '"[1]"',
  ],
];
const BLANKS = ['', ' ', '\n\t'];

function randomJson(depth: number): string {
  const kind = depth > 2 ? 0 : random.integer(depth === 0 ? 1 : 0, 4);
  const blank = () => pick(BLANKS);
  if (kind < 2) return pick(SCALARS);
  const items = Array.from(
    { length: random.integer(1, 4) },
    () => `${blank()}${randomJson(depth + 1)}${blank()}`,
  );
  if (kind === 2) return `[${items.join(',')}]`;
  return `{${items.map((item) => `${blank()}${pick(NAMES)}${blank()}:${item}`).join(',')}}`;
}

const VALUES = ['7', '-7', '100', '1e2', '0.7', 'true', 'null', 'x', '"x y"', '"a/b"', '"7,"', '0', '""'];
const PATHS = ['$.a', '$.*.a', '$.b.a', '$[*]', '$', '$.a[0]', '$.a[*].b'];

function isFound(filter: string, text: string): boolean {
  const compiled = compileFilter(filter, { now: 0 });
  const exchange = sampleExchange({ request_body: { text, size: text.length, cut: false } });
  return compiled.ok && compiled.value.matches(exchange);
}

test('no value is missed because its body was not worth parsing, however it is written', () => {
  let found = 0;
  for (let round = 0; round < 20_000; round++) {
    const body = randomJson(0);
    const path = pick(PATHS);
    const value = pick(VALUES);
    const expression = `"^${value.replaceAll('"', '').replace('.', '\\.')}$"`;
    // A path that does not end with a name gives no hint, and neither does a regular expression.
    const bracketed = path.replace(/\.(\w)$/, "['$1']");
    const asParsed = isFound(`json:"${bracketed}"~${expression}`, body);
    expect(isFound(`json:"${path}"=${value}`, body), `${path} ${value} in ${body}`).toBe(asParsed);
    if (asParsed) found++;
  }
  expect(found).toBeGreaterThan(200);
});
