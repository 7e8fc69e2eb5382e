import { cutText } from '../cut-text';
import type { Difference } from './difference';

const SHOWN = 120;

/** The first line that differs. */
export function textDifference(before: string, after: string): Difference[] {
  if (before === after) return [];
  const left = before.split('\n');
  const right = after.split('\n');
  let line = 0;
  while (left[line] === right[line]) line++;
  return [{ part: `body line ${line + 1}`, before: shown(left[line]), after: shown(right[line]) }];
}

function shown(line: string | undefined): string | null {
  return line === undefined ? null : cutText(line, SHOWN);
}
