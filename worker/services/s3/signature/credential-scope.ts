import { readBasicDate } from './request-date';

export type CredentialScope = {
  accessKey: string;
  /** "20130524" */
  date: string;
  region: string;
  /** "20130524/us-east-1/s3/aws4_request" */
  text: string;
};

const EXPECTED = '<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request';

/** The credential of a SigV4 signature; a string is what S3 has against it, without its preamble. */
export function readCredential(credential: string): CredentialScope | string {
  const [accessKey, date, region, service, terminal, ...rest] = credential.split('/');
  if (accessKey === undefined || date === undefined || region === undefined || rest.length > 0)
    return malformed();
  if (service === undefined || terminal === undefined) return malformed();
  if (accessKey === '') return 'a non-empty Access Key (AKID) must be provided in the credential.';
  if (readBasicDate(`${date}T000000Z`) === null) {
    return `incorrect date format "${date}". This date in the credential must be in the format "yyyyMMdd".`;
  }
  if (region === '') return 'a non-empty region must be provided in the credential.';
  if (service !== 's3') return `incorrect service "${service}". This endpoint belongs to "s3".`;
  if (terminal !== 'aws4_request') {
    return `incorrect terminal "${terminal}". This endpoint uses "aws4_request".`;
  }
  return { accessKey, date, region, text: `${date}/${region}/s3/aws4_request` };
}

function malformed(): string {
  return `the Credential is mal-formed; expecting "${EXPECTED}".`;
}
