import type { Why } from '../../engine/exchange';
import type { Refusal } from '../../engine/s3/s3-error';
import type { S3Call } from './s3-call';

/** For the log: what was asked, of what, and by whom. */
export function explainCall(why: Why, { operation, caller, verified }: S3Call): void {
  const { name, bucket, key } = operation;
  const what = [name, bucket === null ? null : `${bucket}/${key ?? ''}`].filter(Boolean).join(' ');
  const who = caller.kind === 'account' ? caller.account.displayName : 'nobody';
  why.rule = `${what} as ${who}`;
  if (verified.kind === 'signed') {
    const { version, via, accessKey } = verified;
    why.checks = [{ part: 'signature', ok: true, actual: `${version} by ${via}, key ${accessKey}` }];
  }
}

export function explainRefusal(why: Why, { code, message }: Refusal): void {
  why.outcome = 'refused';
  why.checks = [...(why.checks ?? []), { part: 's3', ok: false, actual: `${code}: ${message}` }];
}
