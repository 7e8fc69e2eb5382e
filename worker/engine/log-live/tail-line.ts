import type { ExchangeSummary } from '../exchange';

/** The columns of a log in a terminal. Long paths are not cut; what follows them moves on. */
const TARGET_WIDTH = 40;
const OUTCOME_WIDTH = 10;

export function tailLine(exchange: ExchangeSummary): string {
  const { at, method, status, duration_ms, outcome, fault, world } = exchange;
  const columns = [
    new Date(at).toISOString().slice(11, 23),
    method.padEnd(7),
    String(status).padStart(3),
    `${Math.round(duration_ms)} ms`.padStart(8),
    '',
    targetOf(exchange).padEnd(TARGET_WIDTH),
    outcome.padEnd(OUTCOME_WIDTH),
  ];
  if (fault) columns.push(`fault: ${fault}`);
  if (world !== 'main') columns.push(`world: ${world}`);
  return `${printable(columns.join(' ')).trimEnd()}\n`;
}

export function missedLine(count: number | null): string {
  const which =
    count === null ? 'Some exchanges are' : count === 1 ? '1 exchange is' : `${count} exchanges are`;
  return `-- ${which} left out here: ${count === null ? 'no longer kept' : 'too many at once'} --\n`;
}

function targetOf({ group_slug, path, url }: ExchangeSummary): string {
  const mark = url.indexOf('?');
  return `/${group_slug}${path}${mark < 0 ? '' : url.slice(mark)}`;
}

/** What a client sent must not steer the terminal of whoever looks on. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�');
}
