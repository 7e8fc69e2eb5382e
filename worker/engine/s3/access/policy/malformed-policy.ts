import { S3Error } from '../../s3-error';

/** `detail` is the piece of the policy that is meant, where Amazon tells it. */
export function malformedPolicy(message: string, detail?: string): S3Error {
  return new S3Error(
    'MalformedPolicy',
    detail === undefined ? { message } : { message, details: { Detail: detail } },
  );
}

export function invalidSyntax(): S3Error {
  return malformedPolicy('Invalid policy syntax.');
}
