import type { Answer } from '../../../engine/answer';
import type { MockRequest } from '../../service';
import type { WebhooksContext } from '../compiled';
import type { OwnPage } from '../detect-request';
import type { OwnCall } from './own-call';
import { clearOwn, deleteOwn, getOwn, listOwn } from './own-events';
import { ownStats } from './own-stats';
import { refuseReader } from './refuse-reader';

type PageAnswer = { route: string; answer(call: OwnCall): Promise<Answer> };

const ANSWERS: Record<OwnPage, PageAnswer> = {
  list: { route: 'GET /webhooks/events', answer: listOwn },
  clear: { route: 'DELETE /webhooks/events', answer: clearOwn },
  get: { route: 'GET /webhooks/events/{event_id}', answer: getOwn },
  delete: { route: 'DELETE /webhooks/events/{event_id}', answer: deleteOwn },
  replay: {
    route: 'POST /webhooks/replay/{event_id}',
    answer: async (call) => (await ownReplays()).answerReplay(call),
  },
  delivery: {
    route: 'GET /webhooks/replay/{delivery_id}',
    answer: async (call) => (await ownReplays()).answerDelivery(call),
  },
  stats: { route: 'GET /webhooks/stats', answer: ownStats },
};

/** What was received, read where it was sent to. */
export async function answerOwnPage(
  request: MockRequest,
  context: WebhooksContext,
  { page, id }: { page: OwnPage; id: string },
): Promise<Answer> {
  const { route, answer } = ANSWERS[page];
  context.why.route = route;
  const refusal = refuseReader(request, context);
  if (refusal) throw refusal;
  context.why.outcome = page;
  const { group, config, ports, now, world } = context;
  return answer({ request, context, place: { group, config, ports, now, world }, id });
}

/** What sends is loaded when something is to be sent. */
function ownReplays() {
  return import('../deliveries/own-replays');
}
