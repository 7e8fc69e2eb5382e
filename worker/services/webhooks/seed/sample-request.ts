import { isoTime } from '../../../platform/clock';
import { signEvent } from '../../../platform/webhook-signature/sign';
import type { SignatureSettings } from '../../../platform/webhook-signature/signature-config';
import { SAMPLE_SENDERS } from './sample-senders';
import type { Sample } from './samples';

export type SampleRequest = { headers: Headers; address: string; body: Uint8Array };

const MINUTE_S = 60;
/** Behind every tolerance that is likely. */
const STALE_S = 2 * 60 * MINUTE_S;
const ENCODER = new TextEncoder();

/** A sample as its sender would have sent it then, signed with what the client has agreed with it. */
export async function sampleRequest(
  sample: Sample,
  settings: SignatureSettings,
  sentAt: number,
): Promise<SampleRequest> {
  const sender = SAMPLE_SENDERS[sample.client];
  const seconds = Math.floor(sentAt / 1000);
  const text = JSON.stringify(bodyOf(sample, seconds));
  const signed = {
    id: sample.delivery,
    timestamp: sample.flaw === 'stale' ? seconds - STALE_S : seconds,
    body: ENCODER.encode(text),
  };
  const signature =
    canSign(settings) && sample.flaw !== 'unsigned' ? await signEvent(settings, signed) : null;
  const headers = new Headers({
    'content-type': 'application/json',
    ...sender.headers,
    ...ownHeaders(sample),
    ...signature?.headers,
  });
  const sent = sample.flaw === 'tampered' ? tampered(text) : text;
  const body = ENCODER.encode(sent);
  headers.set('content-length', String(body.byteLength));
  return { headers, address: sender.address, body };
}

/** With a public key nobody can sign. */
function canSign({ scheme, secrets }: SignatureSettings): boolean {
  return scheme !== 'none' && scheme !== 'standard_ed25519' && secrets.length > 0;
}

function bodyOf({ client, type, delivery, body }: Sample, seconds: number): object {
  if (client === 'stripe') {
    const event = { id: delivery, object: 'event', api_version: '2026-09-30', created: seconds, type };
    return { ...event, livemode: false, data: { object: body } };
  }
  return client === 'billing' ? { type, timestamp: isoTime(seconds * 1000), data: body } : body;
}

function ownHeaders({ client, type, delivery }: Sample): Record<string, string> {
  if (client === 'github') return { 'x-github-event': type, 'x-github-delivery': delivery };
  if (client === 'shop') return { 'x-shopify-topic': type, 'x-shopify-webhook-id': delivery };
  return client === 'billing' ? { 'webhook-id': delivery } : {};
}

/** One letter is another. */
function tampered(text: string): string {
  return text.replace('"open"', '"opem"');
}
