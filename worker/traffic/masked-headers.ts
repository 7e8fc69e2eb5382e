import type { HeaderList } from '../engine/answer';

/** Headers that carry secrets of the caller; the log keeps their names alone. */
const SECRET = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'api-key',
  'apikey',
  'x-auth-token',
  'x-access-token',
  'x-csrf-token',
  'x-amz-security-token',
]);

const MASK = '***';

export function maskedHeaders(headers: HeaderList): HeaderList {
  if (!headers.some(([name]) => SECRET.has(name))) return headers;
  return headers.map(([name, value]) => [name, SECRET.has(name) ? MASK : value]);
}
