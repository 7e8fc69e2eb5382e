import type { NearExchange } from './nearest-exchanges';

const COLUMN = 50;
const MARK = '<<<<<';

/** The nearest exchange beside what was expected, a line for each term; what does not hold is marked. */
export function diffText([nearest]: readonly NearExchange[]): string | null {
  if (nearest === undefined) return null;
  const rows = nearest.checks.flatMap(({ term, ok, actual }) => {
    const left = wrapped(term);
    const right = wrapped(actual);
    const height = Math.max(left.length, right.length);
    return Array.from({ length: height }, (_, line) =>
      row(left[line] ?? '', right[line] ?? '', !ok && line === 0),
    );
  });
  const head = row('Expected', `Nearest exchange (${nearest.id})`, false);
  return [head, '-'.repeat(COLUMN * 2 + 3), ...rows, ''].join('\n');
}

function row(left: string, right: string, isWrong: boolean): string {
  const columns = `${left.padEnd(COLUMN)} | ${isWrong ? right.padEnd(COLUMN) : right}`;
  return isWrong ? `${columns} ${MARK}` : columns.trimEnd();
}

/** Lines that fit into a column; line breaks of a body are shown as such. */
function wrapped(text: string): string[] {
  const line = text.replace(/\r?\n/g, '⏎').replace(/\p{Cc}/gu, '�');
  const count = Math.max(1, Math.ceil(line.length / COLUMN));
  return Array.from({ length: count }, (_, index) => line.slice(index * COLUMN, (index + 1) * COLUMN));
}
