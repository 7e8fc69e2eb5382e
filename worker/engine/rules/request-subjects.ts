import type { Fields, RequestView } from '../request/request-view';
import { impliedEquals, manyTexts, nameArgument, oneText, type Reading, type Subject } from './subject';

/** Subjects that are named values: `{"query": "page", "equals": "2"}`. */
function namedSubject(part: string, fieldsOf: (view: RequestView) => Fields, isLowerCase = false): Subject {
  return (argument, scope) => {
    const given = nameArgument(argument, scope);
    if (given === null) return null;
    const name = isLowerCase ? given.toLowerCase() : given;
    return {
      part: `${part}.${name}`,
      kind: 'text',
      cost: 2,
      read: (view, _, reads) => manyTexts(fieldsOf(view).all(name), reads),
    };
  };
}

/** Subjects that a request has one of: `{"method": "POST"}` or `{"method": true, "one_of": [...]}`. */
function plainSubject(
  part: string,
  textOf: (view: RequestView) => string | null,
  ignoresCase = false,
): Subject {
  return (argument, { compilation, pointer }) => {
    const reading: Reading = {
      part,
      kind: 'text',
      cost: 1,
      read: (view, _, reads) => oneText(textOf(view), reads),
    };
    if (argument === true) return reading;
    if (typeof argument === 'string') return { ...reading, implied: impliedEquals(argument, ignoresCase) };
    return compilation.report(pointer, 'This must be true, or the text that it must equal.');
  };
}

const param: Subject = (argument, scope) => {
  const name = nameArgument(argument, scope);
  if (name === null) return null;
  return {
    part: `param.${name}`,
    kind: 'text',
    cost: 1,
    read: ({ params }, _, reads) =>
      oneText(Object.hasOwn(params, name) ? (params[name] ?? null) : null, reads),
  };
};

const anything: Subject = () => ({
  part: 'anything',
  kind: 'text',
  cost: 0,
  read: () => [''],
  implied: { describe: 'is anything', reads: 'text', matches: () => true },
});

export const REQUEST_SUBJECTS: Readonly<Record<string, Subject>> = {
  param,
  query: namedSubject('query', ({ query }) => query),
  header: namedSubject('header', ({ headers }) => headers, true),
  cookie: namedSubject('cookie', ({ cookies }) => cookies),
  method: plainSubject('method', ({ method }) => method, true),
  path: plainSubject('path', ({ path }) => path),
  url: plainSubject('url', ({ url }) => url),
  client_ip: plainSubject('client_ip', ({ clientIp }) => clientIp),
  host: plainSubject('host', hostOf, true),
  anything,
};

function hostOf({ headers, url }: RequestView): string | null {
  return headers.get('host') ?? /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? null;
}
