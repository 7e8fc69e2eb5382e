import { S3Error } from '../../../engine/s3/s3-error';
import { type Authorization, findAuthorization } from './authorization';
import { payloadPromise } from './payload-promise';
import type { QueryField } from './query-fields';
import { invalidArgument } from './signature-refusals';
import type { SignedRequest } from './signed-request';
import { readV2Header, readV2Query } from './v2-claim';
import { readV4Header } from './v4-header';
import { readV4Query } from './v4-query';
import type { Checking, Verified } from './verified';
import { verifyV2 } from './verify-v2';
import { verifyV4 } from './verify-v4';

const ONE_MECHANISM =
  'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified';
const ONE_SPACE = "Authorization header is invalid -- one and only one ' ' (space) required";

type FromHeader = {
  authorization: Extract<Authorization, { via: 'header' }>;
  fields: readonly QueryField[];
};

function verifyHeader(request: SignedRequest, found: FromHeader, checking: Checking): Promise<Verified> {
  const { scheme, text, whole } = found.authorization;
  if (text === null) throw invalidArgument(ONE_SPACE, 'Authorization', whole);
  if (scheme === 'AWS4-HMAC-SHA256') {
    return verifyV4(request, readV4Header(request, text, checking), checking);
  }
  if (scheme === 'AWS') {
    if (text.startsWith(' ')) throw invalidArgument(ONE_SPACE, 'Authorization', whole);
    const claim = readV2Header(request, text, checking);
    return verifyV2(request, { claim, fields: found.fields }, checking);
  }
  if (scheme === 'AWS4-ECDSA-P256-SHA256') {
    throw new S3Error('NotImplemented', { message: 'SigV4A signatures are not implemented here' });
  }
  throw invalidArgument('Unsupported Authorization Type', 'Authorization', whole);
}

/** Who sent a request, and what it promises about its body; throws what S3 has against the signature. */
export async function verifySignature(request: SignedRequest, checking: Checking): Promise<Verified> {
  const { authorization, fields } = findAuthorization(request);
  switch (authorization.via) {
    case 'several':
      throw invalidArgument(ONE_MECHANISM, 'Authorization', authorization.whole);
    case 'header':
      return verifyHeader(request, { authorization, fields }, checking);
    case 'v4-query':
      return verifyV4(request, readV4Query(request, fields, checking), checking);
    case 'v2-query':
      return verifyV2(request, { claim: readV2Query(fields, checking), fields }, checking);
    case 'nothing':
      return {
        kind: 'anonymous',
        payload: payloadPromise(request.headers.get('x-amz-content-sha256'), null),
      };
  }
}
