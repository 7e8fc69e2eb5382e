import type { Answer } from '../../../engine/answer';
import { type SignatureVerdict, verifySignature } from '../../../platform/webhook-signature/verify-signature';
import type { MockRequest } from '../../service';
import type { ClientRules, WebhooksContext } from '../compiled';
import { webhookErrors } from '../errors';
import { countedName } from './counted-name';
import { explainReceived } from './explain-received';
import { meetHandshake } from './handshakes';
import { keepReceived } from './keep-received';
import { newEvent } from './new-event';
import { answerOf } from './prepared-answer';

type Sent = { clientId: string; path: string };

const NO_BYTES = new Uint8Array(0);

/** verify -> keep and count, in one call of the memory -> answer. */
export async function receiveEvent(
  request: MockRequest,
  context: WebhooksContext,
  { clientId, path }: Sent,
): Promise<Answer> {
  const { now, ports, why } = context;
  const rules = context.compiled.rulesOf(clientId);
  why.route = `${request.method} /webhooks/{client_id}`;
  const body = request.hasBody ? await request.bytes() : NO_BYTES;
  const { headers } = request;
  const signature = await verifySignature(rules.signature, { headers, body, now });
  const handshake = await handshakeOf(request, rules, body);
  const isRefused = rules.refuses && !isTrusted(signature) && handshake?.isSigned !== false;
  const status = isRefused ? 401 : (handshake?.answer.status ?? rules.answer.status);
  const id = ports.ids.next();
  const arrived = { id, clientId, path, body, signature, handshake, status, now };
  const { event, searched } = newEvent(request, rules, arrived);
  const name = await countedName(rules.failFirst.per, event, body);
  const isCounted = !isRefused && handshake === null;
  const kept = await keepReceived(context, {
    event,
    searched,
    body,
    counted: { name, failing: rules.failFirst, isCounted },
  });
  explainReceived(why, { event, kept, handshake });
  if (isRefused) throw refusalOf(signature, id);
  if (handshake) return handshake.answer;
  await hold(context, rules.answer.delay_ms);
  const { attempt } = kept;
  return answerOf(rules.answer, kept, { id, client_id: clientId, attempt, verdict: signature.verdict });
}

async function handshakeOf({ method, query, headers }: MockRequest, rules: ClientRules, body: Uint8Array) {
  if (!rules.handshakes.answer) return null;
  const [secret = null] = rules.signature.secrets;
  return meetHandshake({ method, query, headers, body, secret, verifyToken: rules.handshakes.verify_token });
}

/** What is not checked is nobody's fault. */
function isTrusted({ verdict }: SignatureVerdict): boolean {
  return verdict === 'valid' || verdict === 'unchecked';
}

function refusalOf({ verdict, step, detail }: SignatureVerdict, event_id: string) {
  return webhookErrors.refused(
    { verdict },
    {
      headers: { 'www-authenticate': 'Signature realm="webhooks"' },
      members: { verdict, step, reason: detail, event_id },
    },
  );
}

/** Cloudflare ends the work for a sender that has left; the exchange is to be in the log all the same. */
async function hold({ ports, why }: WebhooksContext, milliseconds: number): Promise<void> {
  if (milliseconds === 0) return;
  why.delay_ms = milliseconds;
  const waiting = ports.wait(milliseconds);
  ports.waitUntil(waiting);
  await waiting;
}
