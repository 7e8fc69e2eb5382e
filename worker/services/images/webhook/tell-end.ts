import { keepDelivery } from '../../../platform/deliveries/calls/keep-delivery';
import type { NewDelivery } from '../../../platform/deliveries/delivery-plan';
import { signatureConfig } from '../../../platform/webhook-signature/signature-config';
import type { MemoryDesk } from '../../service-memory';
import type { Reached } from '../answers/urls';
import type { JobRow } from '../memory/rows';
import { KIND } from '../memory/schema';
import type { ImageEvent } from '../settings/webhook-config';
import { eventBody, eventOf } from './event-body';
import type { WebhookWish } from './webhook-wish';

type Told = { job: JobRow; webhook: WebhookWish; reached: Reached; now: number };

/** In the step in which the job ends: a webhook for each address that wants to hear of such an end. */
export function tellEnd(desk: MemoryDesk, { job, webhook, reached, now }: Told): void {
  if (!webhook.events.includes(eventOf(job))) return;
  const body = eventBody(job, reached);
  const id = messageId(job.id);
  for (const [index, url] of webhook.urls.entries()) {
    const delivery: NewDelivery<ImageEvent> = {
      id: index === 0 ? id : `${id}_${index + 1}`,
      kind: eventOf(job),
      event_id: job.id,
      url,
      method: 'POST',
      headers: webhook.headers,
      body,
      sign: webhook.secret === null ? null : { settings: signedWith(webhook.secret), id },
      max_attempts: webhook.max_attempts,
      backoff_ms: webhook.backoff_ms,
    };
    keepDelivery(desk, KIND, { delivery, project_now: now });
  }
}

/** One job ends once: whoever hears of it twice knows it by this. */
function messageId(jobId: string): string {
  return `msg_${jobId.replace(/^job_/, '')}`;
}

function signedWith(secret: string) {
  return signatureConfig.parse({ scheme: 'standard', secrets: [secret] });
}
