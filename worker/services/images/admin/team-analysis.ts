import { sha256Hex } from '../../../platform/crypto';
import { AppError } from '../../../platform/errors';
import { readAtMost } from '../../../platform/outbound/bounded-stream';
import type { Refusal } from '../../refusal';
import { analyseImage } from '../analysis/analyse-image';
import { needsTurn } from '../analysis/choose-answer';
import { tooManyBytes } from '../answers/image-refusals';
import { originalOf } from '../answers/job-documents';
import type { Or } from '../answers/refusals';
import { checkImage } from '../operations/check-image';
import { smallOf } from '../operations/small-of';
import type { AdminImages } from './admin-images';

/** As a client is answered, and refused, but for the turn of the sequence. */
export async function analyseForTeam(
  { config: { analysis: config, limits } }: Pick<AdminImages, 'config'>,
  request: Request,
  file_name: string | null,
) {
  const bytes = await readAtMost(request.body, limits.max_bytes);
  if (!bytes) throw errorOf(tooManyBytes(limits.max_bytes, null));
  const facts = accepted(checkImage(bytes, limits));
  const small = accepted(await smallOf(bytes, facts));
  const subject = { sha256: await sha256Hex(bytes), facts, file_name, metadata: {}, size: bytes.length };
  const turn = needsTurn(subject, config) ? 0 : null;
  return { ...analyseImage(subject, { small, config, turn }), original: originalOf(subject) };
}

function accepted<Value>(result: Or<Value>): Value {
  if (!result.ok) throw errorOf(result.refusal);
  return result.value;
}

/** The team is told what a client would be. */
function errorOf({ status, code, title, detail, members }: Refusal): AppError {
  return new AppError({ status, code: `images.${code}`, title, detail }, {}, members ? { members } : {});
}
