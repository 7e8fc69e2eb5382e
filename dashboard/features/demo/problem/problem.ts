import { ApiError } from '../client/image-client.js';

/** Why a call has not worked, as a client can tell. */
export type Problem = {
  /** 0: nothing came back. */
  status: number;
  code: string | null;
  detail: string | null;
  /** When another try may work, by this machine; null where the API does not say. */
  retryAt: number | null;
};

export type Advice =
  | 'unreachable'
  | 'token'
  | 'gone'
  | 'noJob'
  | 'tooLarge'
  | 'wrongType'
  | 'broken'
  | 'limited'
  | 'failing'
  | 'other';

export function problemOf(error: unknown, now: number): Problem {
  if (error instanceof ApiError) {
    const { status, code, message, retryAfter } = error;
    return { status, code, detail: message, retryAt: retryAfter === null ? null : now + retryAfter * 1000 };
  }
  return { status: 0, code: null, detail: null, retryAt: null };
}

const BY_STATUS: Partial<Record<number, Advice>> = {
  0: 'unreachable',
  401: 'token',
  403: 'token',
  404: 'gone',
  413: 'tooLarge',
  415: 'wrongType',
  422: 'broken',
  429: 'limited',
};

/** What to do about it. */
export function adviceFor({ status, code }: Problem): Advice {
  if (code === 'images.unknown_job') return 'noJob';
  return BY_STATUS[status] ?? (status >= 500 ? 'failing' : 'other');
}
