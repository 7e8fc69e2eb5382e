import type { Answer } from '../../../../engine/answer';
import type { ObjectOwnership } from '../../../../engine/s3/access/ownership';
import { S3Error } from '../../../../engine/s3/s3-error';
import { documentIfAny } from '../../answers/document-body';
import { emptyAnswer } from '../../answers/plain-answers';
import { parseCreateBucket } from '../../documents/create-bucket-document';
import type { S3Call } from '../../s3-call';
import { aclHeaders } from '../requests/acl-headers';
import { bucketNamed } from '../requests/object-named';
import { tagRecord } from '../tag-record';

const OWNERSHIPS: readonly ObjectOwnership[] = [
  'BucketOwnerEnforced',
  'BucketOwnerPreferred',
  'ObjectWriter',
];

export async function createBucket(call: S3Call): Promise<Answer> {
  const bucket = bucketNamed(call);
  const { headers, context } = call;
  const { location, tags } = parseCreateBucket(await documentIfAny(call));
  await call.store.call('createBucket', call.asker(), {
    bucket,
    region: regionOf(location) ?? context.config.region,
    acl: aclHeaders(headers),
    isLocked: headers.get('x-amz-bucket-object-lock-enabled')?.toLowerCase() === 'true',
    ownership: ownershipOf(headers.get('x-amz-object-ownership')),
    tags: tagRecord(tags),
  });
  return emptyAnswer([
    ['location', `/${bucket}`],
    ['x-amz-bucket-arn', `arn:aws:s3:::${bucket}`],
  ]);
}

/** Any is taken, for a store of one's own may call its places as it likes. */
function regionOf(location: string | null): string | null {
  if (location === null || /^[\w:./-]{1,64}$/.test(location)) return location;
  throw new S3Error('InvalidLocationConstraint', { details: { LocationConstraint: location } });
}

function ownershipOf(header: string | null): ObjectOwnership | null {
  if (header === null) return null;
  const ownership = OWNERSHIPS.find((each) => each === header);
  if (ownership) return ownership;
  throw new S3Error('InvalidArgument', {
    message: 'Invalid x-amz-object-ownership header',
    details: { ArgumentName: 'x-amz-object-ownership', ArgumentValue: header },
  });
}
