import { scopeText, splitCredential } from '../../../platform/aws-signature/credential';
import { readBasicDate } from '../../../platform/aws-signature/request-date';

export type CredentialScope = {
  accessKey: string;
  /** "20130524" */
  date: string;
  region: string;
  service: 's3';
  /** "20130524/us-east-1/s3/aws4_request" */
  text: string;
};

const EXPECTED = '<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request';

/** The credential of a SigV4 signature; a string is what S3 has against it, without its preamble. */
export function readCredential(credential: string): CredentialScope | string {
  const parts = splitCredential(credential);
  if (parts === null) return `the Credential is mal-formed; expecting "${EXPECTED}".`;
  const { accessKey, date, region, service, terminal } = parts;
  if (accessKey === '') return 'a non-empty Access Key (AKID) must be provided in the credential.';
  if (readBasicDate(`${date}T000000Z`) === null) {
    return `incorrect date format "${date}". This date in the credential must be in the format "yyyyMMdd".`;
  }
  if (region === '') return 'a non-empty region must be provided in the credential.';
  if (service !== 's3') return `incorrect service "${service}". This endpoint belongs to "s3".`;
  if (terminal !== 'aws4_request') {
    return `incorrect terminal "${terminal}". This endpoint uses "aws4_request".`;
  }
  return { accessKey, date, region, service, text: scopeText(parts) };
}
