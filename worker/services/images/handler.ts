import type { Answer } from '../../engine/answer';
import type { MockRequest } from '../service';
import { allowAnswer } from './answers/answers';
import { discardBody } from './answers/discard-body';
import { refuseMethod, refusePath } from './answers/route-refusals';
import type { ImagesContext } from './compiled';
import { openCall } from './images-call';
import { OPERATIONS } from './operations/operations';
import { findRoute, isRekognition, REKOGNITION, routeName } from './routes';

export async function handleImages(request: MockRequest, context: ImagesContext): Promise<Answer> {
  const answer = await answerTo(request, context);
  if (answer.status >= 400) await discardBody(request);
  return answer;
}

async function answerTo(request: MockRequest, context: ImagesContext): Promise<Answer> {
  const { why } = context;
  if (isRekognition(request)) {
    why.route = REKOGNITION;
    return OPERATIONS.rekognition(openCall(request, context, {}));
  }
  const found = findRoute(request.method, request.path);
  if (found.kind === 'none') return refusePath(why, request);
  if (found.kind === 'other_method' && request.method === 'OPTIONS') return allowAnswer(found.allowed);
  if (found.kind === 'other_method') return refuseMethod(why, request, found.allowed);
  why.route = routeName(found.route);
  return OPERATIONS[found.route.does](openCall(request, context, found.params));
}
