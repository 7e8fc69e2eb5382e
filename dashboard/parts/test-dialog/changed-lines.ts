import { diffLines } from 'diff';
import { prettyJson } from '../exchange/pretty-json';

export type ChangedLine = { sign: ' ' | '+' | '-'; text: string };

const LONGEST_MS = 1_000;

/** Line by line, JSON laid out first; `undefined` when the two have too little in common to tell in time. */
export function changedLines(before: string, after: string): ChangedLine[] | undefined {
  const parts = diffLines(ended(before), ended(after), { timeout: LONGEST_MS });
  return parts?.flatMap(({ value, added, removed }) => {
    const sign = added ? '+' : removed ? '-' : ' ';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): ChangedLine => ({ sign, text }));
  });
}

/** A line without an end would differ from the same line with one. */
function ended(text: string): string {
  return `${(prettyJson(text) ?? text).replace(/\n$/, '')}\n`;
}
