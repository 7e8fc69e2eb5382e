import type { MockRequest } from '../service';
import type { ImagesContext } from './compiled';
import { type JobsMemory, jobsOf } from './memory/open-memory';
import type { RouteParams } from './routes';

/** What an operation works with. */
export type ImagesCall = {
  request: MockRequest;
  context: ImagesContext;
  memory: JobsMemory;
  params: RouteParams;
};

export function openCall(request: MockRequest, context: ImagesContext, params: RouteParams): ImagesCall {
  return { request, context, memory: jobsOf(context), params };
}
