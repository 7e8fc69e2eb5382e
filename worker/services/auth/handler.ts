import type { Answer } from '../../engine/answer';
import type { MockRequest } from '../service';
import { allowAnswer } from './answers/answers';
import { refuseMethod, refusePath } from './answers/route-refusals';
import { makeTrouble } from './answers/trouble';
import { openCall } from './auth-call';
import type { AuthContext } from './compiled';
import { OPERATIONS } from './operations/operations';
import { findRoute, ROUTES, routeName } from './routes';

export async function handleAuth(request: MockRequest, context: AuthContext): Promise<Answer> {
  const { why } = context;
  const route = findRoute(request.method, request.path);
  if (route.kind === 'none') return refusePath(why, request);
  if (route.kind === 'other_method' && request.method === 'OPTIONS') return allowAnswer(route.allowed);
  if (route.kind === 'other_method') return refuseMethod(why, request, route.allowed);
  const { name } = route;
  why.route = routeName(name);
  const trouble = ROUTES[name].hasTrouble ? await makeTrouble(context) : null;
  return trouble ?? OPERATIONS[name](openCall(request, context));
}
