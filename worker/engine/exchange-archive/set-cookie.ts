import { parseDate } from '../time/parse-date';
import type { HarCookie } from './har';

/** The cookie that a `set-cookie` header sets, without what browsers would not understand; none where it is masked. */
export function setCookie(header: string): HarCookie[] {
  const [pair = '', ...attributes] = header.split(';');
  const equals = pair.indexOf('=');
  if (equals < 1) return [];
  const cookie: HarCookie = { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() };
  for (const attribute of attributes) addAttribute(cookie, attribute);
  return [cookie];
}

function addAttribute(cookie: HarCookie, attribute: string): void {
  const equals = attribute.indexOf('=');
  const name = (equals === -1 ? attribute : attribute.slice(0, equals)).trim().toLowerCase();
  const value = equals === -1 ? '' : attribute.slice(equals + 1).trim();
  switch (name) {
    case 'path':
      cookie.path = value;
      return;
    case 'domain':
      cookie.domain = value;
      return;
    case 'expires': {
      const at = parseDate(value);
      if (at !== null) cookie.expires = new Date(at).toISOString();
      return;
    }
    case 'httponly':
      cookie.httpOnly = true;
      return;
    case 'secure':
      cookie.secure = true;
      return;
  }
}
