import { isScalar, type SampleJson } from '../../../engine/request-code/sample-request';
import type { Captured } from '../captured-values';
import type { DescribedCall } from '../described-call';
import { ACCESS_TOKEN } from '../sample-of-call';
import { shownKey } from './auth';

export type Section = { name: string; calls: DescribedCall[] };

/** What takes something away that other requests may need, by its last segment. */
const LAST_WORDS = /^(log-?_?out|sign-?_?out|revoke|reset|clear|purge|delete|remove)$/i;

export const LAST_SECTION = 'Clean up';

/**
 * Sections in an order that can be run: what captures a value comes before what needs it, and what deletes, resets or signs
 * out comes at the end. A section that needs another one in its middle comes twice.
 */
export function orderedSections(calls: readonly DescribedCall[], captured: Captured): Section[] {
  const waiting = calls.filter((call) => !isLast(call));
  const known = new Set<string>();
  const sections: Section[] = [];
  while (waiting.length > 0) {
    const name = nextSection(waiting, known, captured);
    const taken = takeRunnable(waiting, name, known, captured);
    if (taken.length === 0) taken.push(...waiting.splice(0, waiting.length));
    sections.push({ name, calls: taken });
  }
  const last = calls.filter(isLast).sort((left, right) => reach(left) - reach(right));
  return withLast(sections, last);
}

/** The first that can be run to its end; else the first of which something can be run. */
function nextSection(waiting: readonly DescribedCall[], known: Captured, captured: Captured): string {
  const names = [...new Set(waiting.map(({ section }) => section))];
  const whole = names.find((name) => {
    const own = waiting.filter(({ section }) => section === name);
    return takeRunnable([...own], name, new Set(known), captured).length === own.length;
  });
  const first = waiting.find((call) => isRunnable(call, known, captured));
  return whole ?? first?.section ?? names[0] ?? '';
}

/** Takes out of what waits, again and again from the beginning, the first call of the section that has all it needs. */
function takeRunnable(
  waiting: DescribedCall[],
  name: string,
  known: Set<string>,
  captured: Captured,
): DescribedCall[] {
  const taken: DescribedCall[] = [];
  for (;;) {
    const index = waiting.findIndex((call) => call.section === name && isRunnable(call, known, captured));
    const [call] = index === -1 ? [] : waiting.splice(index, 1);
    if (!call) return taken;
    taken.push(call);
    for (const capture of call.captures) known.add(capture.name);
  }
}

function isRunnable(call: DescribedCall, known: Captured, captured: Captured): boolean {
  return neededNames(call).every((name) => known.has(name) || !captured.has(name));
}

function neededNames({ keys, parameters, body }: DescribedCall): string[] {
  const names = parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  if (shownKey(keys)?.kind === 'bearer') names.push(ACCESS_TOKEN.name);
  if (body?.kind === 'json') names.push(...keysIn(body.value));
  if (body?.kind === 'form' || body?.kind === 'multipart') names.push(...body.fields.map(({ name }) => name));
  return names;
}

function keysIn(value: SampleJson): string[] {
  if (isScalar(value)) return [];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return Object.entries(value).flatMap(([key, item]) => [key, ...keysIn(item)]);
}

function isLast({ method, path, id }: DescribedCall): boolean {
  const word = path.split(/[?/]/).findLast((segment) => segment !== '' && !segment.startsWith('{')) ?? '';
  return method === 'DELETE' || (method === 'POST' && (LAST_WORDS.test(word) || /reset|logout/i.test(id)));
}

/** One thing before all of them, and all of them after what only ends a session. */
function reach({ method, path }: DescribedCall): number {
  if (path.includes('{')) return 0;
  return method === 'DELETE' || /reset|clear|purge/i.test(path) ? 2 : 1;
}

/** Where there is but one section, what comes last stands at its end. */
function withLast(sections: Section[], last: DescribedCall[]): Section[] {
  const [only, ...others] = sections;
  if (last.length === 0) return sections;
  if (only && others.length === 0 && last.every(({ section }) => section === only.name))
    return [{ name: only.name, calls: [...only.calls, ...last] }];
  return [...sections, { name: LAST_SECTION, calls: last }];
}
