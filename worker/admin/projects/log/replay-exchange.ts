import type { Exchange } from '../../../engine/exchange';
import { compareAnswers } from '../../../engine/exchange-replay/compare-answers';
import type { ReplayTarget } from '../../../engine/exchange-replay/replay-edits';
import { type ReplayRequest, replayOf } from '../../../engine/exchange-replay/replay-of';
import type { Finding } from '../../../engine/finding';
import type { Masks } from '../../../engine/log-masking/masks';
import { fieldErrors, reasonOf } from '../../../platform/field-errors';
import type { AdminDeps } from '../../admin-env';
import { withoutUndefined } from '../../without-undefined';
import type { Replayed, ReplayWish } from './action-documents';
import { answerAsKept } from './answer-as-kept';
import { logErrors } from './log-errors';

const LONGEST_MS = 60_000;
const MOST_BYTES = 1024 * 1024;
const TIMEOUT_MS = 30_000;

type Reply = Pick<Replayed, 'exchange_id'> & { response: Response | Promise<Response> };

/** An exchange, and what its project hides. */
type Seen = { exchange: Exchange; masks: Masks };

/** Sends the request of an exchange again, as often as asked, one after the other. */
export async function replayExchange(
  deps: AdminDeps,
  { exchange, masks }: Seen,
  { times, interval_ms, base_url, headers, ...edits }: ReplayWish,
): Promise<Replayed[]> {
  if (times * interval_ms > LONGEST_MS) throw logErrors.replay_too_long({ seconds: LONGEST_MS / 1000 });
  const target = targetOf(exchange, base_url);
  const replay = replayOf(
    exchange,
    withoutUndefined({ ...edits, headers: headers && withoutUndefined(headers) }),
    target,
  );
  if (!replay.ok) throw refusal(replay.findings);
  const answers: Replayed[] = [];
  for (let turn = 0; turn < times; turn++) {
    if (turn > 0 && interval_ms > 0) await deps.ports.wait(interval_ms);
    answers.push(await replayOnce(deps, { exchange, masks }, replay.request, target.kind));
  }
  return answers;
}

/** What the mock itself has sent goes where it went; all else to the mock, unless another server is named. */
function targetOf({ source, url }: Exchange, base: string | undefined): ReplayTarget {
  if (base !== undefined) return { kind: 'url', base };
  const origin = source === 'callback' ? URL.parse(url)?.origin : undefined;
  return origin === undefined ? { kind: 'mock' } : { kind: 'url', base: origin };
}

async function replayOnce(
  deps: AdminDeps,
  { exchange, masks }: Seen,
  request: ReplayRequest,
  target: 'mock' | 'url',
): Promise<Replayed> {
  const { clock } = deps.ports;
  const began = clock.now();
  let exchange_id: string | null = null;
  try {
    const reply = (target === 'mock' ? askMock : askServer)(deps, request);
    exchange_id = reply.exchange_id;
    const response = await reply.response;
    const answer = await answerAsKept(response, request, masks);
    const differences = compareAnswers(exchange, answer);
    const { status } = response;
    return { exchange_id, status, duration_ms: clock.now() - began, differences, error: null };
  } catch (error) {
    // A mock that breaks its connection does so here as well; that is what was to be seen.
    const reason = error instanceof Error ? error.message : String(error);
    return {
      exchange_id,
      status: null,
      duration_ms: clock.now() - began,
      differences: [],
      error: reason,
    };
  }
}

function askMock(deps: AdminDeps, { url, method, headers, body }: ReplayRequest): Reply {
  const length: [string, string][] = body === null ? [] : [['content-length', String(body.byteLength)]];
  const asked = deps.replay(new Request(url, { method, headers: [...headers, ...length], body }));
  if (!asked) throw new Error(`${url} is not the address of a mock.`);
  return { exchange_id: asked.id, response: asked.response };
}

function askServer(deps: AdminDeps, request: ReplayRequest): Reply {
  return { exchange_id: null, response: sendToServer(deps, request) };
}

async function sendToServer(
  deps: AdminDeps,
  { url, method, headers, body }: ReplayRequest,
): Promise<Response> {
  const sent = await deps.ports.outbound.send({
    url,
    method,
    headers: new Headers(headers),
    body,
    timeoutMs: TIMEOUT_MS,
    mostBytes: MOST_BYTES,
    redirects: 0,
  });
  if (!sent.ok) throw new Error(sent.reason);
  return sent.response;
}

function refusal(findings: readonly Finding[]) {
  const errors = fieldErrors(findings, 'replay');
  return logErrors.cannot_replay({ reason: reasonOf(errors) }, { errors });
}
