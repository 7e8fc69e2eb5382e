import { readBasicDate } from '../../../platform/aws-signature/request-date';
import { type CredentialScope, readCredential } from './credential-scope';
import { invalidArgument } from './signature-refusals';

/** The fields of a form before its file, by their names in lower case. */
export type FormFields = ReadonlyMap<string, string>;

/** A signature over the policy of a form that was read, and not yet verified. */
export type FormClaim =
  | { version: 'v4'; accessKey: string; scope: CredentialScope; signature: string; policy: string }
  | { version: 'v2'; accessKey: string; signature: string; policy: string };

function required(fields: FormFields, name: string): string {
  const value = fields.get(name.toLowerCase());
  if (value) return value;
  const message = `Bucket POST must contain a field named '${name}'.  If it is specified, please check the order of the fields.`;
  throw invalidArgument(message, name, '');
}

function readV4(fields: FormFields): FormClaim {
  const algorithm = required(fields, 'X-Amz-Algorithm');
  const credential = required(fields, 'X-Amz-Credential');
  const signature = required(fields, 'X-Amz-Signature');
  const date = required(fields, 'X-Amz-Date');
  const policy = required(fields, 'policy');
  if (algorithm !== 'AWS4-HMAC-SHA256') {
    const message = 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"';
    throw invalidArgument(message, 'X-Amz-Algorithm', algorithm);
  }
  const scope = readCredential(credential);
  if (typeof scope === 'string') throw invalidArgument(scope, 'X-Amz-Credential', credential);
  if (readBasicDate(date) === null) {
    // The misspelling is Amazon's.
    throw invalidArgument('X-Amz-Date must be formated via ISO8601 Long format', 'X-Amz-Date', date);
  }
  return { version: 'v4', accessKey: scope.accessKey, scope, signature, policy };
}

function readV2(fields: FormFields): FormClaim {
  const accessKey = required(fields, 'AWSAccessKeyId');
  const signature = required(fields, 'Signature');
  return { version: 'v2', accessKey, signature, policy: required(fields, 'policy') };
}

/** What the fields of a form claim; null for an anonymous one, which a policy alone is too. */
export function readForm(fields: FormFields): FormClaim | null {
  const hasAny = (...names: string[]) => names.some((name) => fields.has(name));
  if (hasAny('x-amz-algorithm', 'x-amz-credential', 'x-amz-signature', 'x-amz-date')) return readV4(fields);
  return hasAny('awsaccesskeyid', 'signature') ? readV2(fields) : null;
}
