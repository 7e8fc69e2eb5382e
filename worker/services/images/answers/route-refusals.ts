import type { Answer } from '../../../engine/answer';
import type { Why } from '../../../engine/exchange';
import type { MockRequest } from '../../service';
import { ROUTES, routeName } from '../routes';
import { refuse } from './refusals';

const ALL = ROUTES.map(routeName);

export function refusePath(why: Why, { method, path }: MockRequest): Answer {
  const answer = refuse(why, {
    status: 404,
    code: 'no_route',
    title: 'There is nothing here',
    detail: `This image API has no ${method} ${path}. It has ${ALL.join(', ')}.`,
    step: 'route',
    members: { routes: ALL },
  });
  why.outcome = 'unmatched';
  return answer;
}

export function refuseMethod(why: Why, { method, path }: MockRequest, allowed: string[]): Answer {
  return refuse(why, {
    status: 405,
    code: 'other_method',
    title: 'Another method is needed',
    detail: `${path} takes ${allowed.join(', ')}, not ${method}.`,
    step: 'route',
    headers: [['allow', allowed.join(', ')]],
  });
}
