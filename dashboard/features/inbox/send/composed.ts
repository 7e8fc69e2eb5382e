import type { Presets, Scheme } from '../../../api/webhook-queries';
import type { SendWish } from '../../../api/webhook-writes';
import { backOffOf, USUAL_BACK_OFF } from '../replay/back-off-text';
import { readLines } from '../replay/header-edits';

export const SOURCES = ['sample', 'event', 'body'] as const;

export type Source = (typeof SOURCES)[number];

type Provider = NonNullable<SendWish['preset']>;

/** What is to be sent, as it is put together. */
export type Composed = {
  url: string;
  source: Source;
  preset: Provider;
  sample: string;
  eventId: string;
  /** Undefined as long as it is the sample's or the event's. */
  body: string | undefined;
  type: string;
  /** "name: value" in lines, beside those that come by themselves. */
  headers: string;
  scheme: Scheme;
  secret: string;
  attempts: number;
  backOff: string;
};

export const EMPTY: Composed = {
  url: '',
  source: 'sample',
  preset: 'stripe',
  sample: '',
  eventId: '',
  body: undefined,
  type: '',
  headers: '',
  scheme: 'stripe',
  secret: '',
  attempts: 3,
  backOff: USUAL_BACK_OFF,
};

/** Each provider signs in its own way. */
export function schemeOf(preset: Provider): Scheme {
  return preset;
}

export function samplesOf(presets: Presets | undefined, preset: string): Presets['samples'] {
  return (presets?.samples ?? []).filter((sample) => sample.preset === preset);
}

/** What both senders are told: where to, what, and how it is signed. */
export function messageOf(composed: Composed, custom: { custom?: SendWish['custom'] } = {}) {
  const headers = Object.fromEntries(readLines(composed.headers));
  const edited = composed.body === undefined ? {} : { body: composed.body };
  return {
    url: composed.url.trim(),
    scheme: composed.scheme,
    secret: composed.secret === '' ? null : composed.secret,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...custom,
    ...whatOf(composed),
    ...edited,
  };
}

function whatOf({ source, preset, sample, eventId, body, type }: Composed) {
  if (source === 'event') return { event_id: eventId };
  if (source === 'sample') return { preset, ...(sample === '' ? {} : { sample }) };
  return { body: body ?? '', ...(type === '' ? {} : { type }) };
}

export function sendWishOf(composed: Composed, custom: { custom?: SendWish['custom'] } = {}): SendWish {
  const backoff = backOffOf(composed.backOff);
  return {
    ...messageOf(composed, custom),
    max_attempts: composed.attempts,
    ...(backoff === undefined ? {} : { backoff_ms: backoff }),
  };
}
