import * as z from 'zod';

const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
/** What a header may carry on the wire: no line break, nothing beyond Latin-1. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const VALUE_LENGTH = 8 * 1024;
const HEADERS = 100;

/** The connection's own headers: the server writes them, a mock cannot. */
const REFUSED = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export const headerName = z
  .string()
  .max(200)
  .regex(TOKEN, "A header's name is made of letters, digits and !#$%&'*+.^_`|~- alone.");

const responseHeaderName = headerName.superRefine((name, context) => {
  const lower = name.toLowerCase();
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (REFUSED.has(lower)) refuse(`"${name}" belongs to the connection: the server sets it.`);
  if (lower.startsWith('x-understudy-')) refuse(`"${name}" is set by Understudy itself.`);
});

export const headerValue = z
  .string()
  .max(VALUE_LENGTH)
  .regex(
    VALUE,
    "A header's value has no line break and no character beyond Latin-1: encode it, as in %E2%82%AC.",
  );

export const responseHeaders = z
  .record(responseHeaderName, z.union([headerValue, z.array(headerValue).min(1).max(20)]))
  .superRefine((headers, context) => {
    const names = Object.keys(headers);
    if (names.length > HEADERS)
      context.addIssue({ code: 'custom', message: `There are at most ${HEADERS} headers.` });
    for (const name of new Set(repeatedNames(names))) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'The header comes twice: names do not depend on capitals. Give it a list of values instead.',
      });
    }
  });

function repeatedNames(names: string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index] ?? '') !== index);
}
