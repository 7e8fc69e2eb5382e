import type { DeliveryPlan } from '../../../platform/deliveries/delivery-plan';
import { schemeRuleOf } from '../../../platform/webhook-signature/scheme-rule-of';
import type { SignatureSettings } from '../../../platform/webhook-signature/signature-config';
import { signatureErrors } from '../../../platform/webhook-signature/signature-errors';
import { withoutSignature } from '../../../platform/webhook-signature/signing-headers';
import { type DeliveryDesk, sendDelivery } from '../../send-delivery';
import type { DeliveryDocument, DeliveryKind } from './delivery-documents';
import type { ReplayWish } from './delivery-wishes';
import { changedHeaders, travellingHeaders } from './travelling-headers';

/** An event of the inbox, with what its client is signed by. */
export type ReplayedEvent = {
  id: string;
  method: string;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
  signature: SignatureSettings;
};

export async function replayEvent(
  desk: DeliveryDesk<DeliveryKind>,
  event: ReplayedEvent,
  wish: ReplayWish,
): Promise<DeliveryDocument> {
  const { url, method = event.method, max_attempts, backoff_ms } = wish;
  const body = wish.body === undefined ? event.body : new TextEncoder().encode(wish.body);
  const sign = signingOf(desk, event, wish);
  const kept = travellingHeaders(event.headers);
  if (sign) withoutSignature(kept, sign.settings);
  const headers = changedHeaders(kept, wish.headers);
  const plan = { url, method, headers, body, sign };
  return sendDelivery(desk, { ...plan, kind: 'replay', event_id: event.id, max_attempts, backoff_ms });
}

/** The client's way and secret, where the wish names none. Standard Webhooks keeps the id of what is sent again. */
function signingOf(
  { ports }: DeliveryDesk<DeliveryKind>,
  { headers, signature }: ReplayedEvent,
  { sign, scheme = signature.scheme, secret }: ReplayWish,
): DeliveryPlan['sign'] {
  if (sign === 'as_is') return null;
  const secrets = secret === undefined ? signature.secrets : [secret];
  const settings = { scheme, secrets, custom: signature.custom };
  if (!schemeRuleOf(settings)) throw signatureErrors.scheme_missing();
  const named = headers.find(([name]) => /^(webhook|svix)-id$/i.test(name))?.[1];
  return { settings, id: named ?? `msg_${ports.ids.next().replaceAll('-', '')}` };
}
