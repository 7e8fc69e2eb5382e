import type { Answer } from '../../../engine/answer';
import { refuse } from '../answers/refusals';
import { acceptedAnswer, KEY_CONFLICT, limitHeaders, tooManyUploads } from '../answers/upload-answers';
import type { ImagesContext } from '../compiled';
import type { Accepted } from '../memory/accept';

export function answerAccepted(accepted: Accepted, context: ImagesContext): Answer {
  const { why, config } = context;
  const { upload_limit: limit } = config;
  switch (accepted.kind) {
    case 'accepted': {
      const { limit: left } = accepted;
      const headers = left ? limitHeaders(limit, left.left, left.resets_in_s) : [];
      return acceptedAnswer(accepted.job.id, context, headers);
    }
    case 'replayed':
      why.rule = `${why.rule}, as before by its idempotency key`;
      return acceptedAnswer(accepted.job.id, context, [['idempotent-replayed', 'true']]);
    case 'conflict':
      return refuse(why, KEY_CONFLICT);
    case 'limited':
      return refuse(why, tooManyUploads(limit, accepted.retry_after_s));
  }
}
