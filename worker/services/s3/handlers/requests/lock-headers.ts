import { S3Error } from '../../../../engine/s3/s3-error';
import { type LegalHold, LOCK_MODES, type Retention } from '../../../../engine/s3/settings/object-lock';
import type { SentHeaders } from '../../sent-headers';
import { invalidArgument } from '../../signature/signature-refusals';

const MODE = 'x-amz-object-lock-mode';
const UNTIL = 'x-amz-object-lock-retain-until-date';
const HOLD = 'x-amz-object-lock-legal-hold';
const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;

export type AskedLock = { retention: Retention | null; legalHold: LegalHold | null };

/** `now` by the project's clock. */
export function askedLock(headers: SentHeaders, now: number): AskedLock {
  return { retention: askedRetention(headers, now), legalHold: askedHold(headers.get(HOLD)) };
}

/** For headers and documents alike. */
export function requireFuture(until: number, now: number): void {
  if (until > now) return;
  const value = new Date(until).toISOString();
  throw invalidArgument('The retain until date must be in the future!', UNTIL, value);
}

function askedRetention(headers: SentHeaders, now: number): Retention | null {
  const named = headers.get(MODE);
  const date = headers.get(UNTIL);
  if (named === null && date === null) return null;
  if (named === null || date === null) throw needsBoth(named === null ? MODE : UNTIL);
  const mode = LOCK_MODES.find((each) => each === named);
  if (!mode) throw invalidArgument('Unknown wormMode directive.', MODE, named);
  const until = ISO_DATE.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(until))
    throw invalidArgument('The retain until date must be provided in ISO 8601 format', UNTIL, date);
  requireFuture(until, now);
  return { mode, until };
}

function needsBoth(absent: string): S3Error {
  return new S3Error('InvalidArgument', {
    message: `${UNTIL} and ${MODE} must both be supplied`,
    details: { ArgumentName: absent },
  });
}

function askedHold(value: string | null): LegalHold | null {
  if (value === null || value === 'ON' || value === 'OFF') return value;
  throw invalidArgument("Legal Hold must be either of 'ON' or 'OFF'", HOLD, value);
}
