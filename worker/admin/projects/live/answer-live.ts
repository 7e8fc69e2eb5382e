import type { LiveFormat } from '../../../engine/log-live/live-text';
import { requestErrors } from '../../../platform/api/request-errors';
import { liveErrors } from './errors';
import { streamOf } from './stream-of';

/** Opens a WebSocket to a project's log. */
export type OpenLive = (request: Request) => Promise<Response>;

/** Answers with the log as it grows: a WebSocket where one is asked for, else server-sent events or plain lines. */
export async function answerLive(request: Request, open: OpenLive): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const wish = new URLSearchParams({ q: asked.get('q') ?? '' });
  const isSocket = request.headers.get('upgrade')?.toLowerCase() === 'websocket';
  const after = isSocket ? asked.get('after') : (request.headers.get('last-event-id') ?? asked.get('after'));
  if (after) wish.set('after', after);
  const format = isSocket ? null : formatOf(request, asked);
  const answer = await open(new Request(`https://log/live?${wish}`, { headers: { upgrade: 'websocket' } }));
  if (format === null) return answer;
  if (!answer.webSocket) throw liveErrors.gone();
  return streamOf(answer.webSocket, format);
}

function formatOf(request: Request, asked: URLSearchParams): LiveFormat {
  const wanted = asked.get('format');
  if (wanted === 'text' || wanted === 'events') return wanted;
  if (wanted !== null) throw badFormat(wanted);
  const accepted = request.headers.get('accept') ?? '';
  return /\btext\/plain\b/i.test(accepted) ? 'text' : 'events';
}

function badFormat(wanted: string) {
  const detail = `"format" may be "events" or "text"; it was "${wanted}".`;
  return requestErrors.invalid(
    { count: 1 },
    { errors: [{ pointer: 'query:/format', code: 'invalid_value', detail }] },
  );
}
