import { bad, good, type Or } from '../answers/refusals';
import { noToken } from '../answers/token-refusals';
import type { ImagesCall } from '../images-call';
import { judgeBearer } from './judge-bearer';
import { sentToken } from './sent-token';

/** Who uploads. Without a token, where none is needed, callers are told apart by their address. */
export async function callerOf({ request, context }: ImagesCall): Promise<Or<string>> {
  const token = sentToken(request);
  if (token !== null) return judgeBearer(token, context);
  if (context.config.tokens.required) return bad(noToken(request.headers.get('authorization')));
  return good(`address:${request.clientIp}`);
}

/** Who reads one job: null for whoever knows its id, where that is enough. */
export async function readerOf(call: ImagesCall): Promise<Or<string | null>> {
  const { request, context } = call;
  const { required, on_reads } = context.config.tokens;
  const token = sentToken(request);
  if (token !== null) return judgeBearer(token, context);
  if (required && on_reads === 'required') return bad(noToken(request.headers.get('authorization')));
  return good(null);
}
