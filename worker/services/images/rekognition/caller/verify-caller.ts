import { matchSignature } from '../../../../platform/aws-signature/match-signature';
import { basicDate } from '../../../../platform/aws-signature/request-date';
import { sha256Hex } from '../../../../platform/crypto';
import type { MockRequest } from '../../../service';
import { signedRequestOf } from '../../../signed-request-of';
import type { ImagesContext } from '../../compiled';
import { RekognitionError } from '../rekognition-error';
import { type Claim, readClaim } from './read-claim';
import { invalidSignature, requireScope } from './require-scope';

/** Refuses who has not signed the request with one of the group's keys, as Amazon does. */
export async function verifyCaller(
  request: MockRequest,
  body: Uint8Array,
  { config, now, why }: ImagesContext,
): Promise<void> {
  const { access_keys, check_signatures } = config.rekognition;
  if (!check_signatures) return;
  const claim = readClaim(request.headers);
  const { accessKey } = claim.credential;
  const pair = access_keys.find(({ id }) => id === accessKey);
  if (!pair) {
    throw RekognitionError.ofFront(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  }
  requireScope(claim, now);
  await requireMatch({ request, claim, payloadHash: await sha256Hex(body) }, pair.secret);
  why.checks = [...(why.checks ?? []), { part: 'signature', ok: true, actual: `v4 by key ${accessKey}` }];
}

type Signed = { request: MockRequest; claim: Claim; payloadHash: string };

/** A world may be named in the query before or after the request was signed. */
async function requireMatch({ request, claim, payloadHash }: Signed, secret: string): Promise<void> {
  const { scope, signedHeaders, signature, date } = claim;
  const dates = [...new Set([basicDate(date.time), date.asSent])];
  const signed = signedRequestOf(request);
  for (const rawQuery of new Set([signed.rawQuery, request.query])) {
    const found = { scope, dates, signedHeaders, signature, payloadHash };
    const { isMatch } = await matchSignature({ ...signed, rawQuery }, found, secret);
    if (isMatch) return;
  }
  throw invalidSignature(
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  );
}
