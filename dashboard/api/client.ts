import { ProblemError, unreachable } from './problem-error';
import type { ProblemDocument } from './types';

type Call = { method?: 'GET' | 'POST'; signal?: AbortSignal };

/** The one place that fetches JSON. A refusal, a failure and a lost connection all throw a ProblemError. */
export async function callApi<T>(path: string, call: Call = {}): Promise<T> {
  const response = await send(path, call);
  if (!response.ok) throw new ProblemError(response.status, await readProblem(response));
  return response.json();
}

/** For calls whose answer has nothing to read. */
export async function commandApi(path: string): Promise<void> {
  const response = await send(path, { method: 'POST' });
  if (!response.ok) throw new ProblemError(response.status, await readProblem(response));
}

async function send(path: string, call: Call): Promise<Response> {
  try {
    return await fetch(path, {
      ...call,
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
    });
  } catch (cause) {
    if (call.signal?.aborted) throw cause;
    throw unreachable(cause);
  }
}

async function readProblem(response: Response): Promise<ProblemDocument> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return {};
  return response.json();
}
