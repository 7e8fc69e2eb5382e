import {
  type BatchPlace,
  hasReached,
  type LiveCursor,
  parseCursor,
} from '../../../engine/log-live/live-cursor';
import type { LiveFrame } from '../../../engine/log-live/live-frame';
import type { LiveState } from './live-state';
import { subscriberOf } from './subscriber';

export type ErrorFrame = Extract<LiveFrame, { type: 'error' }>;

export type AcceptedWish = {
  ok: true;
  q: string;
  after: LiveCursor;
  /** The cursor was of a log that is gone: it began anew. */
  isForeign: boolean;
};

export type LiveWish = AcceptedWish | { ok: false; refusal: ErrorFrame };

const MOST_SUBSCRIBERS = 5_000;

/** Without a cursor it begins at the end. */
export function readWish(state: LiveState, query: URLSearchParams, end: LiveCursor): LiveWish {
  const q = query.get('q') ?? '';
  const cursor = query.get('after');
  const after = cursor === null ? end : parseCursor(cursor);
  if (after === null) {
    const message =
      'The cursor is not readable: send the one of an earlier frame as it is, or none for what comes now.';
    return { ok: false, refusal: { type: 'error', code: 'bad_cursor', message } };
  }
  if (state.sockets().length >= MOST_SUBSCRIBERS) {
    const message = `A project's log has ${MOST_SUBSCRIBERS} live subscribers at the most.`;
    return { ok: false, refusal: { type: 'error', code: 'too_many', message } };
  }
  const refusal = refusedFilter(state, q);
  if (refusal) return { ok: false, refusal };
  const known = within(after, end);
  return { ok: true, q, after: known, isForeign: known.size < after.size };
}

/** Without the objects in which it is beyond the end: nobody was ever there. */
function within(cursor: LiveCursor, end: LiveCursor): LiveCursor {
  const isNowhere = ({ seq }: BatchPlace) => seq === 0;
  return new Map([...cursor].filter(([shard, place]) => isNowhere(place) || hasReached(end, shard, place)));
}

export function refusedFilter({ channels, sockets }: LiveState, q: string): ErrorFrame | null {
  const checked = channels.check(q);
  if (!checked.ok) return badFilter(checked.findings.map(({ message }) => message).join(' '));
  if (channels.hasRoomFor(q, sockets().map(subscriberOf))) return null;
  const message = 'Too many different filters are live in this project; share one, or close some.';
  return { type: 'error', code: 'too_many', message };
}

function badFilter(message: string): ErrorFrame {
  return { type: 'error', code: 'bad_filter', message };
}
