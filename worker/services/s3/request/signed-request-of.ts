import type { MockRequest } from '../../service';
import { signedRequestOf as signedAnywhere } from '../../signed-request-of';
import type { SignedRequest } from '../signature/signed-request';

/** What the signature of a request is made over. */
export function signedRequestOf(request: MockRequest): SignedRequest {
  return {
    ...signedAnywhere(request),
    method: signedMethod(request),
    hostBucket: request.reach.hostPrefix,
  };
}

/** A URL that is looked into before it is used was signed for what will follow. */
function signedMethod({ method, headers }: MockRequest): string {
  return method === 'OPTIONS' ? (headers.get('access-control-request-method') ?? method) : method;
}
