import type { Scheme, WebhookEvent } from '../../../api/webhook-queries';
import type { ReplayWish } from '../../../api/webhook-writes';
import { backOffOf, USUAL_BACK_OFF } from './back-off-text';
import { headerEdits, headerText } from './header-edits';

/** An event as it can be edited before it is sent on. */
export type ReplayDraft = {
  url: string;
  method: string;
  /** "name: value" in lines. */
  headers: string;
  /** Undefined where it is no text, and so is sent as it came. */
  body: string | undefined;
  isSignedAgain: boolean;
  scheme: Scheme;
  /** Empty: the client's own. */
  secret: string;
  attempts: number;
  backOff: string;
};

export const MOST_ATTEMPTS = 10;

export function draftOf(event: WebhookEvent, url: string, scheme: Scheme): ReplayDraft {
  return {
    url,
    method: event.method,
    headers: headerText(event.headers),
    body: event.body_encoding === 'text' ? event.body : undefined,
    isSignedAgain: false,
    scheme,
    secret: '',
    attempts: 3,
    backOff: USUAL_BACK_OFF,
  };
}

/** Only what was changed is said: all else is sent as it came. */
export function wishOf(event: WebhookEvent, draft: ReplayDraft): ReplayWish {
  const headers = headerEdits(headerText(event.headers), draft.headers);
  const again = { sign: 'again' as const, scheme: draft.scheme };
  const backoff = backOffOf(draft.backOff);
  return {
    event_id: event.id,
    url: draft.url.trim(),
    max_attempts: draft.attempts,
    ...(draft.method === event.method ? {} : { method: draft.method }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(draft.body === undefined || draft.body === event.body ? {} : { body: draft.body }),
    ...(draft.isSignedAgain ? { ...again, ...(draft.secret === '' ? {} : { secret: draft.secret }) } : {}),
    ...(backoff === undefined ? {} : { backoff_ms: backoff }),
  };
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text.trim());
}
