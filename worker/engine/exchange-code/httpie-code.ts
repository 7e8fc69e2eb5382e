import { hasDotSegments, percentNotes } from './address-trouble';
import type { CodeRequest } from './code-request';
import { commentLines } from './comment-lines';
import { backslashNotes, headerItem } from './httpie-header';
import { pipedInto, wordOfBody } from './piped-body';
import { shellWord } from './shell-word';

export function httpieCode({ method, url, headers, body, notes }: CodeRequest): string {
  const items = headers.map(([name, value]) => headerItem(name, value));
  if (body !== null) items.push(...unsentDefaults(headers.map(([name]) => name)));
  const word = body && wordOfBody(body);
  const isPiped = body !== null && word === null;
  const first = ['http'];
  if (!isPiped) first.push('--ignore-stdin');
  if (hasDotSegments(url)) first.push('--path-as-is');
  // Options come first: behind the address HTTPie would take them for the end of the items.
  const lines = [first.join(' '), [method, url].map(shellWord).join(' '), ...items.map(shellWord)];
  if (word !== null) lines[0] += ` --raw=${shellWord(word)}`;
  if (items.some((item) => item.startsWith('-'))) lines[1] += ' --';
  const command = lines.join(' \\\n  ');
  const told = [...notes, ...percentNotes('HTTPie', url), ...backslashNotes(headers)];
  return `${commentLines('#', told)}${isPiped ? pipedInto(command, body) : command}\n`;
}

/** Without these HTTPie takes every body for JSON. */
function unsentDefaults(names: string[]): string[] {
  return ['accept', 'content-type'].filter((name) => !names.includes(name)).map((name) => `${name}:`);
}
