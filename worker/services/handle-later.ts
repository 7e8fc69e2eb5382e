import type { Answer } from '../engine/answer';
import type { MockRequest } from './service';

type Handle<Context> = (request: MockRequest, context: Context) => Answer | Promise<Answer>;

/** A handler in a module that is loaded at the first request. To import it each time would cost each a turn of the runtime. */
export function handleLater<Context>(load: () => Promise<Handle<Context>>): Handle<Context> {
  let handle: Handle<Context> | null = null;
  return async (request, context) => {
    handle ??= await load();
    return handle(request, context);
  };
}
