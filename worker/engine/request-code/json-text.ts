import { isScalar, type SampleJson, type SampleText, Secret } from './sample-request';

/** As JSON, two blanks to a level. A secret stands in quotes, for it is text. */
export function jsonText(value: SampleJson): SampleText {
  const parts: (string | Secret)[] = [];
  write(value, '\n', (part) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  });
  return parts;
}

type Put = (part: string | Secret) => void;

function write(value: SampleJson, line: string, put: Put): void {
  if (value instanceof Secret) {
    put('"');
    put(value);
    put('"');
  } else if (isScalar(value)) put(scalarText(value));
  else if (Array.isArray(value))
    writeAll(
      '[',
      ']',
      value.map((item) => ['', item]),
      line,
      put,
    );
  else
    writeAll(
      '{',
      '}',
      Object.entries(value).map(([key, item]) => [`${scalarText(key)}: `, item]),
      line,
      put,
    );
}

function writeAll(
  open: string,
  close: string,
  entries: [string, SampleJson][],
  line: string,
  put: Put,
): void {
  const inner = `${line}  `;
  put(open);
  for (const [index, [key, item]] of entries.entries()) {
    put(`${index === 0 ? '' : ','}${inner}${key}`);
    write(item, inner, put);
  }
  put(entries.length === 0 ? close : line + close);
}

/** Marks that nobody sees, or that turn the direction of text, are spelled out. */
function scalarText(value: null | boolean | number | string): string {
  return (JSON.stringify(value) ?? 'null').replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (mark) =>
    Array.from(
      { length: mark.length },
      (_, index) => `\\u${mark.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
