import type { LoggedAnswer } from '../../../engine/exchange-replay/compare-answers';
import type { ReplayRequest } from '../../../engine/exchange-replay/replay-of';
import { KEPT_LENGTH, keptBody } from '../../../engine/kept-body';
import type { Masks } from '../../../engine/log-masking/masks';
import { sha256Hex } from '../../../platform/crypto';

/** An answer as the log would keep it: only so can the two be compared, and nothing is told that the project hides. */
export async function answerAsKept(
  response: Response,
  { headers, url }: ReplayRequest,
  masks: Masks,
): Promise<LoggedAnswer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const sha256 = bytes.length > KEPT_LENGTH ? await sha256Hex(bytes) : undefined;
  const repeated = masks.repeated(headers, url);
  return {
    status: response.status,
    response_headers: repeated.headers(masks.headers([...response.headers])),
    response_body: repeated.body(masks.body(keptBody(bytes, sha256))),
  };
}
