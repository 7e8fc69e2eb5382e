import { language } from '../i18n/language';
import { ProblemError, unreachable } from './problem-error';
import { setSessionLost } from './session-loss';
import type { ProblemDocument } from './worker-types';

export type Watching = { onSent: (bytes: number) => void; signal: AbortSignal };

type Sending = { url: string; body: Blob; headers: Record<string, string> };

/** A PUT that tells how much of it is sent, which fetch does not. */
export function sendBytes({ url, body, headers }: Sending, { onSent, signal }: Watching): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries({ ...headers, 'accept-language': language() }))
      request.setRequestHeader(name, value);
    const stop = () => request.abort();
    signal.addEventListener('abort', stop);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onabort = () => reject(signal.reason);
    request.onerror = () => reject(unreachable(new Error(`${url} did not answer.`)));
    request.onload = () => {
      if (request.status === 401) setSessionLost(true);
      if (request.status < 300) resolve(parsed(request));
      else reject(new ProblemError(request.status, parsed(request) as Partial<ProblemDocument>));
    };
    request.onloadend = () => signal.removeEventListener('abort', stop);
    request.send(body);
  });
}

function parsed(request: XMLHttpRequest): unknown {
  const type = request.getResponseHeader('content-type') ?? '';
  if (!/json/.test(type)) return {};
  return JSON.parse(request.responseText);
}
