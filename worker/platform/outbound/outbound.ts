import { bounded } from './bounded-stream';
import { type OutboundPolicy, outboundTarget } from './outbound-target';

export type OutboundRequest = {
  url: string;
  method: string;
  headers: Headers;
  body: ReadableStream<Uint8Array> | Uint8Array | string | null;
  /** Until the headers of the answer are there. */
  timeoutMs: number;
  /** The answer's body breaks off behind so many bytes. */
  mostBytes: number;
  /** Redirects that are followed, each looked at like the first address; 0 hands a redirect back. */
  redirects: number;
};

export type OutboundResult =
  | { ok: true; response: Response; url: string }
  | { ok: false; because: 'refused' | 'timeout' | 'unreachable'; reason: string };

/** The only way out of the house: to public addresses, for so long and so much and no further. */
export type Outbound = {
  send(request: OutboundRequest): Promise<OutboundResult>;
  /** Why an address would not be called, as far as it shows; null when it would. */
  refusal(url: string): string | null;
};

export type OutboundParts = OutboundPolicy & {
  fetch(request: Request): Promise<Response>;
  /**
   * The addresses of a name, where the installation can look them up. Cloudflare's network reaches no private address
   * whatever a name says; one machine does, and there this closes all but the moment between look-up and call.
   */
  resolve?: (name: string) => Promise<string[]>;
};

const BODY_KEPT = new Set([307, 308]);

export function createOutbound(parts: OutboundParts): Outbound {
  return {
    refusal(url) {
      const target = outboundTarget(url, parts);
      return target.ok ? null : target.reason;
    },
    async send(request) {
      let asked = request;
      for (let left = request.redirects; ; left--) {
        const result = await sendOnce(parts, asked);
        if (!result.ok) return result;
        const location = result.response.headers.get('location');
        if (request.redirects === 0 || location === null || !isRedirect(result.response.status))
          return result;
        await result.response.body?.cancel();
        if (left === 0) return failed('refused', `It redirects more than ${request.redirects} times.`);
        const next = redirected(asked, result, location);
        if (!next)
          return failed('refused', `It redirects to ${location.slice(0, 200)}, which cannot be followed.`);
        asked = next;
      }
    },
  };
}

async function sendOnce(parts: OutboundParts, asked: OutboundRequest): Promise<OutboundResult> {
  const target = outboundTarget(asked.url, parts);
  if (!target.ok) return failed('refused', target.reason);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), asked.timeoutMs);
  try {
    const hidden = parts.allowPrivate ? null : await hiddenAddress(parts, target.url.hostname);
    if (hidden) return failed('refused', hidden);
    const { method, headers, body } = asked;
    const request = new Request(target.url, {
      method,
      headers,
      body,
      redirect: 'manual',
      signal: abort.signal,
    });
    const response = await parts.fetch(request);
    return { ok: true, response: withBound(response, asked.mostBytes), url: target.url.href };
  } catch (error) {
    if (abort.signal.aborted)
      return failed('timeout', `${target.url.host} did not answer within ${asked.timeoutMs} ms.`);
    return failed('unreachable', `${target.url.host} could not be reached: ${messageOf(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

async function hiddenAddress({ resolve }: OutboundParts, hostname: string): Promise<string | null> {
  if (!resolve || /^[\d.]+$|^\[/.test(hostname)) return null;
  for (const address of await resolve(hostname)) {
    const host = address.includes(':') ? `[${address}]` : address;
    const target = outboundTarget(`http://${host}/`, { allowPrivate: false });
    if (!target.ok) return `${hostname} leads to ${address}. ${target.reason}`;
  }
  return null;
}

function withBound(response: Response, mostBytes: number): Response {
  if (!response.body) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(bounded(mostBytes)), {
    status,
    statusText,
    headers,
    encodeBody: 'manual',
  });
}

function redirected(
  asked: OutboundRequest,
  { response, url }: { response: Response; url: string },
  location: string,
): OutboundRequest | null {
  const next = URL.parse(location, url);
  if (!next) return null;
  const headers = new Headers(asked.headers);
  if (next.origin !== new URL(url).origin)
    for (const name of ['authorization', 'cookie']) headers.delete(name);
  if (!BODY_KEPT.has(response.status))
    return { ...asked, url: next.href, method: 'GET', headers, body: null };
  return asked.body instanceof ReadableStream ? null : { ...asked, url: next.href, headers };
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function failed(because: 'refused' | 'timeout' | 'unreachable', reason: string): OutboundResult {
  return { ok: false, because, reason };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
