import { canonicalSegment, wellFormedText } from './percent';

/** What an endpoint answers: a method of HTTP, or ANY for all of them. */
export const METHODS = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'ANY',
  'QUERY',
  'SEARCH',
  'PURGE',
  'PROPFIND',
  'PROPPATCH',
  'MKCOL',
  'COPY',
  'MOVE',
  'LOCK',
  'UNLOCK',
  'REPORT',
] as const;

export type Method = (typeof METHODS)[number];

export type Segment =
  | { kind: 'static'; text: string }
  | { kind: 'param'; name: string }
  /** `*`: one segment, whatever it is. */
  | { kind: 'one' }
  /** `**`: everything from here on, nothing included. */
  | { kind: 'rest' };

export type RoutePattern = readonly Segment[];

export type RouteOptions = {
  /** Whether the case of letters does not matter. */
  foldsCase?: boolean;
  /** The slash at the end that a path must have, or may not have; left out where it does not matter. */
  slash?: 'with' | 'without' | undefined;
};

export type PatternResult = { ok: true; pattern: RoutePattern } | { ok: false; reason: string };

export const PATH_LENGTH = 1024;

const PARAM_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Reads an endpoint's path; a path that no request could ever reach is refused with the reason. */
export function parsePattern(path: string): PatternResult {
  const broken = brokenPath(path);
  if (broken) return refuse(broken);
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  const pattern: Segment[] = [];
  const names = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const segment = parseSegment(part);
    if (typeof segment === 'string') return refuse(segment);
    if (segment.kind === 'rest' && index < parts.length - 1)
      return refuse('"**" may only be the last segment.');
    if (segment.kind === 'param') {
      if (names.has(segment.name)) return refuse(`The parameter "${segment.name}" comes more than once.`);
      names.add(segment.name);
    }
    pattern.push(segment);
  }
  return { ok: true, pattern };
}

/** Method and path with the names of parameters taken out: two endpoints with the same key would answer the same requests. */
export function routeKey(method: string, pattern: RoutePattern, options: RouteOptions = {}): string {
  const path = `/${pattern.map(segmentKey).join('/')}`;
  // A path never has a blank, so what is behind one cannot be taken for a part of it.
  const marks = `${options.foldsCase ? ' ~' : ''}${options.slash ? ` ${options.slash} slash` : ''}`;
  return `${method} ${options.foldsCase ? path.toLowerCase() : path}${marks}`;
}

function segmentKey(segment: Segment): string {
  if (segment.kind === 'param') return ':';
  if (segment.kind === 'one') return '*';
  if (segment.kind === 'rest') return '**';
  const text = canonicalSegment(segment.text);
  // A static segment that was sent percent-encoded may look like a parameter or a wildcard.
  if (text.startsWith(':')) return `%3A${text.slice(1)}`;
  return text.startsWith('*') ? `%2A${text.slice(1)}` : text;
}

function brokenPath(path: string): string | null {
  if (!path.startsWith('/')) return 'A path begins with "/".';
  if (path.length > PATH_LENGTH) return `A path has at most ${PATH_LENGTH} characters.`;
  if (path.includes('?')) return 'A path has no query: describe query parameters under "params".';
  if (path.includes('#')) return 'A path has no fragment: clients never send what follows a "#".';
  if (path.includes('\\')) return 'A path has no "\\": clients send it as "/".';
  if (/\s/u.test(path)) return 'A path has no white space: write a blank as "%20".';
  if (/\p{Cc}/u.test(path)) return 'A path has no control characters.';
  if (path.length > 1 && path.includes('//')) return 'A path has no empty segment ("//").';
  return null;
}

function parseSegment(part: string): Segment | string {
  if (part === '*') return { kind: 'one' };
  if (part === '**') return { kind: 'rest' };
  if (part.startsWith(':')) return parameter(part.slice(1), part);
  if (part.startsWith('{') && part.endsWith('}')) return parameter(part.slice(1, -1), part);
  if (/[*{}]/.test(part)) return `"${part}": a parameter or a wildcard must be a whole segment.`;
  const text = wellFormedText(part);
  if (text === null) return `"${part}" is not valid percent-encoding.`;
  if (text === '.' || text === '..')
    return `"${part}": clients resolve dot segments before they send a request.`;
  return { kind: 'static', text };
}

function parameter(name: string, part: string): Segment | string {
  if (name === '__proto__') return '"__proto__" cannot be the name of a parameter.';
  if (PARAM_NAME.test(name)) return { kind: 'param', name };
  return `"${part}": a parameter's name is made of letters, digits, "_" and "-" and does not begin with a digit.`;
}

function refuse(reason: string): PatternResult {
  return { ok: false, reason };
}
