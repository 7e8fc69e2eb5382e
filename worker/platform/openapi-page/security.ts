import type { NamedValue } from './address';
import type { PageContext } from './context';
import { isRecord, listOf, recordOf, textOf } from './json-value';
import { follow } from './reference';

/** What a caller must show: in words, and as parts of a call. */
export type Security = { words: string; headers: NamedValue[]; query: NamedValue[]; credentials: string[][] };

const MOST_CHOICES = 6;

/** The example uses the first way in; the words name them all. */
export function securityOf(operation: Record<string, unknown>, context: PageContext): Security | undefined {
  const document = recordOf(context.document);
  const choices = listOf(operation.security ?? document.security)
    .slice(0, MOST_CHOICES)
    .filter(isRecord);
  const first = choices[0];
  if (!first || Object.keys(first).length === 0) return undefined;
  const schemes = recordOf(recordOf(document.components).securitySchemes);
  const parts = Object.keys(first)
    .slice(0, MOST_CHOICES)
    .map((name) =>
      callParts(recordOf(follow(context, Object.hasOwn(schemes, name) ? schemes[name] : undefined).value)),
    );
  return {
    words: choices
      .map((choice) => Object.keys(choice).slice(0, MOST_CHOICES).join(' and ') || 'nothing')
      .join(', or '),
    headers: parts.flatMap((part) => part.headers ?? []),
    query: parts.flatMap((part) => part.query ?? []),
    credentials: parts.flatMap((part) => part.credentials ?? []),
  };
}

function callParts(scheme: Record<string, unknown>): Partial<Security> {
  const name = textOf(scheme.name);
  if (scheme.type === 'http' && textOf(scheme.scheme).toLowerCase() === 'basic') {
    return { credentials: [['-u', 'USER:PASSWORD']] };
  }
  if (scheme.type !== 'apiKey') return { headers: [{ name: 'authorization', value: 'Bearer TOKEN' }] };
  if (scheme.in === 'query') return { query: [{ name, value: 'KEY' }] };
  if (scheme.in === 'cookie') return { credentials: [['-b', `${name}=KEY`]] };
  return { headers: [{ name, value: 'KEY' }] };
}
