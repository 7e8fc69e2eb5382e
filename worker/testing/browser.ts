import type { openHouse, Sent } from './api';

type House = ReturnType<typeof openHouse>;

/** Keeps and sends cookies as a browser does, one per origin; the rest of a browser is the test's. */
export function openBrowser(house: House, origin = 'http://localhost:8787') {
  const jar = new Map<string, string>();
  // The login limit counts by address: each browser has its own.
  const address = crypto.randomUUID();

  async function visit(path: string, sent: Sent = {}): Promise<Response> {
    const url = new URL(path, origin).href;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'cf-connecting-ip': address, ...(cookie && { cookie }), ...sent.headers };
    const response = await house.send(url, { token: null, ...sent, headers });
    for (const line of response.headers.getSetCookie()) keep(line, new URL(url));
    return response;
  }

  /** A write as the dashboard's own pages send it. */
  function post(path: string, sent: Sent = {}) {
    return visit(path, { method: 'POST', ...sent, headers: { origin, ...sent.headers } });
  }

  async function readJson(path: string): Promise<{ status: number; body: unknown }> {
    const response = await visit(path);
    return { status: response.status, body: await response.json() };
  }

  function keep(line: string, url: URL): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split('=');
    const has = (attribute: string) => attributes.some((one) => one.toLowerCase() === attribute);
    const isHostBound = has('secure') && has('path=/') && !attributes.some((one) => /^domain/i.test(one));
    if (name.startsWith('__Host-') && !isHostBound) return;
    if (has('secure') && url.protocol !== 'https:') return;
    if (has('max-age=0')) jar.delete(name);
    else jar.set(name, decodeURIComponent(value));
  }

  return { visit, post, readJson, jar, origin };
}
