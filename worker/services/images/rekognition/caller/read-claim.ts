import { authorizationParts } from '../../../../platform/aws-signature/authorization-parts';
import { type Credential, scopeText, splitCredential } from '../../../../platform/aws-signature/credential';
import { readRequestDate } from '../../../../platform/aws-signature/request-date';
import { RekognitionError } from '../rekognition-error';

export type Claim = {
  credential: Credential;
  scope: { date: string; region: string; service: string; text: string };
  signedHeaders: readonly string[];
  signature: string;
  date: { asSent: string; time: number };
};

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** What the headers of a request claim; nothing of it is verified yet. */
export function readClaim(headers: Headers): Claim {
  const whole = headers.get('authorization')?.trim();
  if (!whole) {
    throw RekognitionError.ofFront('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  const parts = partsOf(whole);
  const dateText = headers.get('x-amz-date') ?? headers.get('date');
  const [credentialText, names, signature] = ['Credential', 'SignedHeaders', 'Signature'].map((name) =>
    parts.get(name),
  );
  if (!credentialText || !names || !signature || dateText === null) {
    throw incomplete(missingSentence({ credentialText, signature, names, dateText }, whole));
  }
  const credential = splitCredential(credentialText);
  if (credential === null) {
    throw incomplete(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credentialText}'`,
    );
  }
  const { date, region, service } = credential;
  return {
    credential,
    scope: { date, region, service, text: scopeText(credential) },
    signedHeaders: names.toLowerCase().split(';'),
    signature,
    date: readDate(dateText),
  };
}

function partsOf(whole: string): ReadonlyMap<string, string> {
  const space = whole.indexOf(' ');
  const scheme = space < 0 ? whole : whole.slice(0, space);
  const text = space < 0 ? '' : whole.slice(space + 1);
  if (scheme.toUpperCase() !== ALGORITHM) {
    throw incomplete(
      `'${text || whole}' not a valid key=value pair (missing equal-sign) in Authorization header: '${whole}'.`,
    );
  }
  return authorizationParts(text);
}

type Parts = Record<'credentialText' | 'signature' | 'names' | 'dateText', string | null | undefined>;

function missingSentence({ credentialText, signature, names, dateText }: Parts, whole: string): string {
  const needed = [
    credentialText ? '' : "Authorization header requires 'Credential' parameter. ",
    signature ? '' : "Authorization header requires 'Signature' parameter. ",
    names ? '' : "Authorization header requires 'SignedHeaders' parameter. ",
    dateText ? '' : "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
  ];
  return `${needed.join('')}Authorization=${whole}`;
}

function readDate(asSent: string): Claim['date'] {
  const time = readRequestDate(asSent);
  if (time !== null) return { asSent, time };
  throw incomplete(
    `Date must be in ISO-8601 'basic format'. Got '${asSent}'. See http://en.wikipedia.org/wiki/ISO_8601`,
  );
}

function incomplete(message: string): RekognitionError {
  return RekognitionError.ofFront('IncompleteSignatureException', message);
}
