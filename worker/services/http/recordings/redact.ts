export const REDACTED = 'REDACTED';

/** Names of members whose value is a secret, whatever it looks like; read without case and punctuation. */
const SECRET_NAME =
  /^(.*(password|passwd|passphrase|secret|privatekey|apikey|accesskey|authtoken|accesstoken|refreshtoken|idtoken|sessiontoken|csrftoken|bearertoken|credential|credentials)|token|auth|authorization|jwt|pwd|pin|otp|cvv|cvc|ssn|cookie|session|sessionid|sid|signature)$/;

/** Texts that are secrets by their shape. Each is found in one walk over the text, whatever stands in it. */
const SECRET_SHAPES: readonly RegExp[] = [
  /\b(Bearer|Basic)\s{1,4}[\w~+/.-]{8,}=*/gi,
  /\b[sr]k_(live|test)_\w{8,}/g,
  /\b(AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,
  /\bglpat-[\w-]{16,}/g,
  /\bxox[abeprs]-[\w-]{10,}/g,
  /\bAIza[\w-]{30,}/g,
  /\bwhsec_[\w+/=-]{16,}/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
const TOKEN_LIKE = /[\w.-]{20,}/g;
const JWT = /^eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*$/;
const DEEPEST = 100;

/** A text without the secrets that show in it: by the names of members when it is JSON, and by their shapes. */
export function redactText(text: string): string {
  const json = parsed(text);
  if (json === undefined) return withoutShapes(text);
  const redacted = JSON.stringify(redactJson(json));
  // What has no secret in it stays as it was written: its numbers, its blanks.
  return redacted === JSON.stringify(json) ? text : redacted;
}

function redactJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutShapes(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSecretMember(name, member) ? REDACTED : redactJson(member, depth + 1),
    ]),
  );
}

/** A flag or a nothing under such a name tells nothing, and a list or an object of that name is looked into. */
function isSecretMember(name: string, member: unknown): boolean {
  if (typeof member !== 'string' && typeof member !== 'number') return false;
  return member !== '' && isSecretName(name);
}

export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}

function withoutShapes(text: string): string {
  const withoutTokens = text.replaceAll(TOKEN_LIKE, (run) => (JWT.test(run) ? REDACTED : run));
  return SECRET_SHAPES.reduce((left, shape) => left.replaceAll(shape, REDACTED), withoutTokens);
}

function parsed(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
