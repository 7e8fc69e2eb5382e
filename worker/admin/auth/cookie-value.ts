import { parse } from 'hono/utils/cookie';

export function cookieValue(request: Request, name: string): string | null {
  const header = request.headers.get('cookie');
  return header === null ? null : (parse(header, name)[name] ?? null);
}
