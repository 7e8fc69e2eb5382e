export type Pair = { name: string; value: string };

/** A query, a block of headers or lines of `name=value` as pairs; undefined when the text is none of them. */
export function pastedPairs(text: string): readonly Pair[] | undefined {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return undefined;
  return headersIn(lines) ?? queryIn(lines) ?? assignmentsIn(lines);
}

/** The line that a request or an answer begins with belongs to a block of headers, but is none. */
const FIRST_LINE = /^(HTTP\/[\d.]+ \d{3}\b|[A-Z]+ \S+ HTTP\/)/;
const HEADER = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):(?!\/\/)\s*(.*)$/;

function headersIn(lines: readonly string[]): readonly Pair[] | undefined {
  const block = FIRST_LINE.test(lines[0] ?? '') ? lines.slice(1) : lines;
  return allOf(block, (line) => {
    const [, name, value] = HEADER.exec(line) ?? [];
    return name === undefined ? undefined : { name, value: value ?? '' };
  });
}

function queryIn(lines: readonly string[]): readonly Pair[] | undefined {
  const [line = '', ...others] = lines;
  if (others.length > 0) return undefined;
  const query = line.replace(/^[^?=&\s]*\?/, '').replace(/#.*$/, '');
  // A query has no blanks in it; a sentence with "=" does.
  if (!query.includes('=') || /\s/.test(query)) return undefined;
  return allOf(
    query.split('&').filter((part) => part !== ''),
    (part) => {
      const [name = '', ...rest] = part.split('=');
      return name === '' ? undefined : { name: decoded(name), value: decoded(rest.join('=')) };
    },
  );
}

function assignmentsIn(lines: readonly string[]): readonly Pair[] | undefined {
  return allOf(lines, (line) => {
    const [, name, value] = /^([^\s=]+)\s*=\s*(.*)$/.exec(line) ?? [];
    return name === undefined ? undefined : { name, value: value ?? '' };
  });
}

function allOf(
  parts: readonly string[],
  pairOf: (part: string) => Pair | undefined,
): readonly Pair[] | undefined {
  const pairs = parts.map(pairOf);
  return pairs.length > 0 && pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // "100%" was never encoded.
    return text;
  }
}
