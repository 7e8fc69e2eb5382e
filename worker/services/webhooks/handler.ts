import type { Answer } from '../../engine/answer';
import type { MockRequest } from '../service';
import type { WebhooksContext } from './compiled';
import { detectRequest } from './detect-request';
import { receiveEvent } from './receive/receive-event';

/** What senders send is kept; all else is rare, and loaded when it is asked for. */
export async function handleWebhooks(request: MockRequest, context: WebhooksContext): Promise<Answer> {
  const detected = detectRequest(request.method, request.path);
  if (detected.kind === 'receive') return receiveEvent(request, context, detected);
  if (detected.kind === 'own') {
    const { answerOwnPage } = await import('./answers/own-pages');
    return answerOwnPage(request, context, detected);
  }
  const { refuseRequest } = await import('./answers/refusals');
  return refuseRequest(context, detected);
}
