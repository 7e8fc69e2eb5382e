import type { Answer } from '../../../engine/answer';
import { S3Error } from '../../../engine/s3/s3-error';
import type { MockRequest, SharedHost, SharedRefusal } from '../../service';
import { answerIdentity } from '../answers/answer-identity';
import { refusalAnswer } from '../answers/refusal-answer';
import type { CompiledS3 } from '../compiled';
import type { S3Config } from '../config';
import { resourceOf } from '../request/resource-of';

const REFUSALS: Record<SharedRefusal, S3Error> = {
  no_claim: new S3Error('AccessDenied'),
  unknown_claim: new S3Error('InvalidAccessKeyId'),
  not_meant: new S3Error('SignatureDoesNotMatch'),
  ambiguous: new S3Error('SignatureDoesNotMatch', {
    message:
      'More than one store has this access key with this secret. Ask at the host of the store that is meant.',
  }),
};

/** One host for all stores: the access key tells which is meant, and its secret where several have it. */
export const sharedHost: SharedHost<S3Config, CompiledS3> = {
  label: 's3',
  claimOf: async (request) => (await import('./signed-claim')).claimOf(request),
  isMeant: async (request, candidate) => (await import('./is-meant')).isMeant(request, candidate),
  owns: async (request, candidate) => (await import('./is-meant')).owns(request, candidate),
  refuse: (request, reason) => refused(request, REFUSALS[reason]),
};

function refused(request: MockRequest, { refusal }: S3Error): Answer {
  const identity = answerIdentity(request.url);
  const answer = refusalAnswer(refusal, identity, resourceOf(request));
  const headers: Answer['headers'] = [['x-amz-request-id', identity.requestId], ...answer.headers];
  return { ...answer, headers };
}
