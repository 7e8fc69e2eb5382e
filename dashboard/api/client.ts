import { hc } from 'hono/client';
import { language } from '../i18n/language';
import { ProblemError, unreachable } from './problem-error';
import { withSafePaths } from './safe-paths';
import { setServerWell } from './server-state';
import { setSessionLost } from './session-loss';
import type { AdminApi, Health, ProblemDocument } from './worker-types';

/**
 * The admin API with the types of the Worker's own routes. A refusal, a failure and a lost connection all throw a
 * ProblemError, so that an answer is always what its route promises.
 */
export const { api } = withSafePaths(
  hc<AdminApi>('/', {
    fetch: send,
    headers: () => ({ accept: 'application/json', 'accept-language': language() }),
    init: { credentials: 'same-origin' },
  }),
);

/** Beside the admin API: the one route that answers whoever asks. */
export async function readHealth(signal: AbortSignal): Promise<Health> {
  const response = await send('/health', { signal });
  return response.json();
}

async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await reach(input, init);
  setServerWell(response.status < 500);
  if (response.status === 401) setSessionLost(true);
  if (!response.ok) throw new ProblemError(response.status, await readProblem(response));
  return response;
}

async function reach(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(input, init);
  } catch (cause) {
    if (init?.signal?.aborted) throw cause;
    setServerWell(false);
    throw unreachable(cause);
  }
}

async function readProblem(response: Response): Promise<Partial<ProblemDocument>> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return {};
  return response.json();
}
