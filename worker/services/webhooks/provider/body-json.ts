/** The body as JSON, also where Slack has put it into the field of a form; undefined when there is none. */
export function jsonOf(body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body);
  const first = text.trimStart()[0];
  if (first === '{' || first === '[') return parsed(text);
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : parsed(payload);
}

export function textAt(json: unknown, ...path: string[]): string | null {
  let value = json;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = Reflect.get(value, name);
  }
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
