import type { WebhooksContext } from '../compiled';
import type { Detected } from '../detect-request';
import { webhookErrors } from '../errors';

type Refused = Exclude<Detected, { kind: 'receive' | 'own' }>;

const MOST_SHOWN = 120;

/** A request that is neither for a client nor for a page, and what its sender may have meant. */
export function refuseRequest({ baseUrl }: WebhooksContext, refused: Refused): never {
  switch (refused.kind) {
    case 'no_client':
      throw webhookErrors.no_client({ base: baseUrl });
    case 'elsewhere':
      throw webhookErrors.elsewhere({ base: baseUrl });
    case 'bad_client':
      throw webhookErrors.bad_client({ name: refused.name.slice(0, MOST_SHOWN) });
    case 'no_page':
      throw webhookErrors.no_page({ name: refused.name });
    case 'wrong_method': {
      const allowed = refused.allowed.join(', ');
      throw webhookErrors.wrong_method(
        { name: refused.name, allowed },
        { headers: { allow: allowed }, members: { allowed } },
      );
    }
  }
}
