/** Every group of every kind answers `health` at its base, so this line works as printed. */
export function curlLine(baseUrl: string, origin: string, path = '/health'): string {
  return `curl ${shellWord(urlOf(baseUrl, origin, path))}`;
}

type Request = {
  method: string;
  path: string;
  headers: readonly (readonly [string, string])[];
  body: string | null;
};

/** A whole request, for what the log does not know. */
export function requestCurl(
  baseUrl: string,
  origin: string,
  { method, path, headers, body }: Request,
): string {
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${shellWord(urlOf(baseUrl, origin, path))}`,
    ...headers.map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`--data-raw ${shellWord(body)}`]),
  ];
  return lines.join(' \\\n  ');
}

/** A write to the admin API; the token comes from the shell of whoever runs it. */
export function adminCurl(path: string, json: unknown): string {
  return adminWrite({ method: 'POST', path, type: 'application/json', body: JSON.stringify(json) });
}

type Write = { method: 'POST' | 'PUT'; path: string; type: string; body: string };

/** The same of whatever is written. */
export function adminWrite({ method, path, type, body }: Write): string {
  const headers = [['content-type', type]] as const;
  const call = requestCurl('/api', window.location.origin, { method, path, headers, body });
  return `${call} \\\n  -H "authorization: Bearer $UNDERSTUDY_TOKEN"`;
}

function urlOf(baseUrl: string, origin: string, path: string): string {
  return `${new URL(baseUrl, origin).href.replace(/\/+$/, '')}${path}`;
}

/** As bash reads it, whatever is in it. */
export function shellWord(word: string): string {
  if (/^[\w:/.%+@=-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
