import type { Fields } from '../../../request/request-view';
import { jsonText } from '../../json-text';
import { type HelperTable, type RenderScope, SafeText } from '../../template-helper';
import { bracketFields } from './bracket-fields';
import { plainValue, textOf } from './plain-value';
import { bodyValue } from './request-body';
import { valueFromPath } from './value-from-path';

export const REQUEST_HELPERS: HelperTable = {
  body: ({ args, scope }) => {
    const [path, fallback, isStringified] = args.map(plainValue);
    if (typeof path !== 'string' || path === '') return new SafeText(scope.request.body.text);
    const body = bodyValue(scope.request.body);
    return safe(
      body === undefined ? (fallback ?? '') : valueFromPath(body, path, fallback ?? '', scope),
      isStringified,
      scope,
    );
  },
  bodyRaw: ({ args, scope }) => {
    const [path, fallback = ''] = args.map(plainValue);
    const body = bodyValue(scope.request.body);
    return body === undefined ? fallback : valueFromPath(body, path, fallback, scope);
  },
  queryParam: ({ args, scope }) => {
    const [path, fallback, isStringified] = args.map(plainValue);
    const query = bracketFields(scope.request.query.entries());
    if (typeof path !== 'string' || path === '') return new SafeText(jsonText(query, scope));
    return safe(valueFromPath(query, path, fallback ?? '', scope), isStringified, scope);
  },
  queryParamRaw: ({ args, scope }) => {
    const [path, fallback = ''] = args.map(plainValue);
    return valueFromPath(bracketFields(scope.request.query.entries()), path, fallback, scope);
  },
  queryParams: ({ scope }) => bracketFields(scope.request.query.entries()),
  header: ({ args, scope }) => {
    const [name, fallback = ''] = args.map(plainValue);
    const values = typeof name === 'string' ? scope.request.headers.all(name.toLowerCase()) : [];
    return values.length > 0 ? values.join(', ') : fallback;
  },
  headers: ({ scope }) => joinedFields(scope.request.headers),
  cookie: ({ args, scope }) => {
    const [name, fallback = ''] = args.map(plainValue);
    return (typeof name === 'string' ? scope.request.cookies.get(name) : null) || fallback;
  },
  urlParam: ({ args, scope }) => {
    const name = textOf(args[0]) ?? '';
    return Object.hasOwn(scope.request.params, name) ? scope.request.params[name] : undefined;
  },
  urlParams: ({ scope }) => ({ ...scope.request.params }),
  method: ({ scope }) => scope.request.method,
  ip: ({ scope }) => scope.request.clientIp,
  baseUrl: ({ scope }) => scope.request.baseUrl,
  hostname: ({ scope }) => hostOf(scope.request.url),
};

export const RESPONSE_HELPERS: HelperTable = {
  status: ({ args, scope }) => {
    const code = Number.parseInt(textOf(args[0]) ?? '', 10);
    if (code >= 100 && code <= 999) scope.response.status = code;
    return '';
  },
};

function safe(value: unknown, isStringified: unknown, scope: RenderScope): SafeText {
  const isText = typeof value !== 'object' && isStringified !== true;
  return new SafeText(isText ? String(value ?? '') : jsonText(value, scope));
}

function joinedFields(fields: Fields): Record<string, string> {
  const names = new Set(fields.entries().map(([name]) => name));
  return Object.fromEntries([...names].map((name) => [name, fields.all(name).join(', ')]));
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:\[([^\]]*)\]|([^/:?#]*))/i.exec(url)?.slice(1).find(Boolean) ?? '';
}
