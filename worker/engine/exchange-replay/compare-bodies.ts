import type { KeptBody } from '../exchange';
import { parseJsonText } from '../request/json-text';
import type { Difference } from './difference';
import { jsonDifferences } from './json-differences';
import { keptBytes } from './kept-bytes';
import { textDifference } from './text-difference';

/** Of bodies that were kept in part their hashes are compared, and where one has none, what was kept. */
export function compareBodies(before: KeptBody, after: KeptBody): Difference[] {
  const isHashed = before.sha256 !== undefined && after.sha256 !== undefined;
  if (isHashed && before.sha256 === after.sha256) return [];
  if (before.text === null || after.text === null)
    return isHashed ? [beyond(before, after)] : bySize(before, after);
  const differences =
    before.encoding === 'base64' || after.encoding === 'base64'
      ? byBytes(before, after)
      : byText(before.text, after.text);
  if (differences.length > 0 || (before.sha256 === after.sha256 && before.size === after.size))
    return differences;
  return [beyond(before, after)];
}

function byText(before: string, after: string): Difference[] {
  const left = parseJsonText(before);
  const right = parseJsonText(after);
  const differences = left.ok && right.ok ? jsonDifferences(left.value, right.value) : [];
  return differences.length > 0 ? differences : textDifference(before, after);
}

function byBytes(before: KeptBody, after: KeptBody): Difference[] {
  const left = keptBytes(before) ?? new Uint8Array();
  const right = keptBytes(after) ?? new Uint8Array();
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  if (at === left.length && at === right.length) return [];
  return [{ part: `body byte ${at + 1}`, before: sizeText(before), after: sizeText(after) }];
}

function beyond(before: KeptBody, after: KeptBody): Difference {
  return { part: 'body beyond what the log kept', before: sizeText(before), after: sizeText(after) };
}

/** Nothing is known of what passed by but its size. */
function bySize(before: KeptBody, after: KeptBody): Difference[] {
  if (before.size === after.size) return [];
  return [{ part: 'body', before: sizeText(before), after: sizeText(after) }];
}

function sizeText({ size }: KeptBody): string {
  return `${size} bytes`;
}
