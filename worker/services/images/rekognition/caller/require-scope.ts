import { basicDate } from '../../../../platform/aws-signature/request-date';
import { RekognitionError } from '../rekognition-error';
import type { Claim } from './read-claim';

const SERVICE = 'rekognition';
const TERMINAL = 'aws4_request';
const MAX_SKEW_MS = 5 * 60 * 1000;

/** Refuses a signature that is for something else, or for another time; `now` is of the project's clock. */
export function requireScope({ credential, signedHeaders, date }: Claim, now: number): void {
  const { service, terminal, region } = credential;
  if (region === '') throw invalidSignature('Credential should be scoped to a valid region.');
  if (service !== SERVICE) {
    throw invalidSignature(`Credential should be scoped to correct service: '${SERVICE}'.`);
  }
  if (terminal !== TERMINAL) {
    throw invalidSignature(
      `Credential should be scoped with a valid terminator: '${TERMINAL}', not '${terminal}'.`,
    );
  }
  if (!signedHeaders.includes('host')) {
    throw invalidSignature(`'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.`);
  }
  const sent = basicDate(date.time);
  const day = sent.slice(0, 8);
  if (credential.date !== day) {
    throw invalidSignature(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${credential.date}' != '${day}', from '${sent}'.`,
    );
  }
  requireClose(date.time, now);
}

export function invalidSignature(message: string): RekognitionError {
  return RekognitionError.ofFront('InvalidSignatureException', message);
}

function requireClose(time: number, now: number): void {
  const [sent, here] = [basicDate(time), basicDate(now)];
  if (time < now - MAX_SKEW_MS) {
    const limit = basicDate(now - MAX_SKEW_MS);
    throw invalidSignature(`Signature expired: ${sent} is now earlier than ${limit} (${here} - 5 min.)`);
  }
  if (time <= now + MAX_SKEW_MS) return;
  const limit = basicDate(now + MAX_SKEW_MS);
  throw invalidSignature(
    `Signature not yet current: ${sent} is still later than ${limit} (${here} + 5 min.)`,
  );
}
