import type { Answer } from '../../engine/answer';
import type { MockRequest } from '../service';
import { type AnswerIdentity, answerIdentity } from './answers/answer-identity';
import { finished } from './answers/finished';
import { refusalAnswer, refusalOf } from './answers/refusal-answer';
import { answerBeside } from './beside/answer-beside';
import type { S3Context } from './compiled';
import { corsHeaders } from './cors/cors-headers';
import { explainCall, explainRefusal } from './explain';
import { refuseStruck } from './faults/refuse-struck';
import { type Strikes, strikesOf } from './faults/strikes';
import { HANDLERS } from './handlers/handlers';
import { detectOperation } from './operations/detect-operation';
import { openCall } from './request/open-call';
import { resourceOf } from './request/resource-of';
import { verifyRequest } from './request/verify-request';
import type { Verified } from './signature/verified';
import type { Store } from './store';
import { storeOf } from './store-of';

/** detect -> verify -> carry out -> answer: the whole story of a request. */
export async function handleS3(request: MockRequest, context: S3Context): Promise<Answer> {
  const beside = await answerBeside(request, context);
  if (beside) return beside;
  const strikes = strikesOf(context);
  const story: Story = {
    request,
    context,
    strikes,
    identity: answerIdentity(context.seed.dice),
    store: storeOf(context),
    bucket: null,
  };
  const answer = await carriedOut(story);
  const { compiled, now } = context;
  const cors = await browserHeaders(story, { store: story.store, compiled, now });
  return finished(answer, { request, context, identity: story.identity, cors, struck: strikes.struck });
}

const NOBODY: Verified = { kind: 'anonymous', payload: { kind: 'unsigned' } };

type Story = {
  request: MockRequest;
  context: S3Context;
  strikes: Strikes;
  identity: AnswerIdentity;
  store: Store;
  /** As soon as it is known. */
  bucket: string | null;
};

async function carriedOut(story: Story): Promise<Answer> {
  const { request, context, identity } = story;
  try {
    return await answer(story);
  } catch (error) {
    const refusal = refusalOf(error, identity);
    explainRefusal(context.why, refusal);
    return refusalAnswer(refusal, identity, resourceOf(request));
  }
}

async function answer(story: Story): Promise<Answer> {
  const { request, context, strikes, store } = story;
  const { method, path, query, reach, headers } = request;
  const operation = detectOperation({
    method,
    rawPath: path,
    rawQuery: query,
    hostBucket: reach.hostPrefix,
    headers,
  });
  story.bucket = operation.bucket;
  refuseStruck(strikes);
  const { compiled, config, now } = context;
  const checking = { findKey: compiled.accounts.findKey, now, mode: config.signatures };
  // A preflight is the browser's own, though it may be for a signed URL. A form's handler reads who signed it.
  const isPreflight = operation.name === 'PreflightRequest';
  const verified = isPreflight ? NOBODY : await verifyRequest(request, checking);
  const call = openCall({ operation, request, context, verified, checking, strikes, store });
  explainCall(context.why, call);
  return HANDLERS[operation.name](call);
}

/** A store that cannot say whether a browser may read the answer lets it read nothing. */
async function browserHeaders(
  { request, bucket, identity }: Story,
  asked: Parameters<typeof corsHeaders>[2],
): ReturnType<typeof corsHeaders> {
  if (request.method === 'OPTIONS') return [];
  try {
    return await corsHeaders(request, bucket, asked);
  } catch (error) {
    refusalOf(error, identity);
    return [];
  }
}
