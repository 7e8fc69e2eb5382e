import type { Answer } from '../../../engine/answer';

/** As Express writes it: a name is cut to what may stand in one, and nothing in the text ends the script. */
export function asJsonp({ status, headers, body }: Answer, callback: string): Answer {
  const name = callback.replace(/[^[\]\w$.]/g, '').slice(0, 200);
  if (typeof body !== 'string' || name === '') return { status, headers, body };
  const text = body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return {
    status,
    headers: [
      ['content-type', 'text/javascript; charset=utf-8'],
      ['x-content-type-options', 'nosniff'],
      ...headers.filter(([header]) => header !== 'content-type'),
    ],
    body: `/**/ typeof ${name} === 'function' && ${name}(${text});`,
  };
}
