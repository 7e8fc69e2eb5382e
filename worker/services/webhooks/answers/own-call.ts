import type { MockRequest } from '../../service';
import type { WebhooksContext } from '../compiled';
import type { InboxPlace } from '../inbox-of';

/** A request for what was received, by someone who may read it. */
export type OwnCall = {
  request: MockRequest;
  context: WebhooksContext;
  place: InboxPlace;
  /** Of the event or the delivery that the path names; empty when it names none. */
  id: string;
};
