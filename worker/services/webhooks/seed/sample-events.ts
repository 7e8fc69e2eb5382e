import { AppError } from '../../../platform/errors';
import type { SignatureSettings } from '../../../platform/webhook-signature/signature-config';
import { verifySignature } from '../../../platform/webhook-signature/verify-signature';
import { compileWebhooks } from '../compiled';
import type { WebhooksConfig } from '../config';
import type { InboxPlace } from '../inbox-of';
import type { KeepWish } from '../memory/keep-event';
import { countedName } from '../receive/counted-name';
import { newEvent } from '../receive/new-event';
import { sampleRequest } from './sample-request';
import { SAMPLES, type Sample } from './samples';

const MINUTE_MS = 60_000;

/** As if they had been received: signed, checked and judged as everything that comes. */
export async function sampleEvents(
  config: WebhooksConfig,
  at: Pick<InboxPlace, 'ports' | 'now'>,
): Promise<KeepWish[]> {
  return Promise.all(SAMPLES.map((sample) => sampleEvent(sample, config, at)));
}

async function sampleEvent(
  sample: Sample,
  config: WebhooksConfig,
  { ports, now }: Pick<InboxPlace, 'ports' | 'now'>,
): Promise<KeepWish> {
  const receivedAt = Math.max(0, now - sample.age * MINUTE_MS);
  const rules = compileWebhooks(config).rulesOf(sample.client);
  const { headers, address, body } = await signedOrNot(sample, rules.signature, receivedAt);
  const signature = await verifySignature(rules.signature, { headers, body, now: receivedAt });
  const request = { method: 'POST', query: '', headers, headerList: [...headers], clientIp: address };
  const { event, searched } = newEvent(request, rules, {
    id: ports.ids.next(),
    clientId: sample.client,
    path: '/',
    body,
    signature,
    handshake: null,
    status: rules.answer.status,
    now: receivedAt,
  });
  return {
    event,
    searched,
    body,
    pieces: [],
    counted: {
      name: await countedName('delivery', event, body),
      failing: { count: 0, status: rules.answer.status },
      isCounted: true,
    },
    limits: { ...config.keep, oldest: 0 },
  };
}

async function signedOrNot(sample: Sample, settings: SignatureSettings, at: number) {
  try {
    return await sampleRequest(sample, settings, at);
  } catch (error) {
    // With such a secret nobody can sign; a world must be born all the same.
    if (error instanceof AppError) return sampleRequest({ ...sample, flaw: 'unsigned' }, settings, at);
    throw error;
  }
}
