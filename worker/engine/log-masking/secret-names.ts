/** Headers that carry secrets of the caller, or say where the caller is; the log keeps their names alone. */
const SECRET_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'api-key',
  'apikey',
  'x-auth-key',
  'x-access-key',
  'x-functions-key',
  'x-master-key',
  'x-rapidapi-key',
  'ocp-apim-subscription-key',
  'x-amz-server-side-encryption-customer-key',
  'cf-access-jwt-assertion',
  'dpop',
  'forwarded',
  'cf-connecting-ip',
  'cf-connecting-ipv6',
  'true-client-ip',
  'fastly-client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-real-ip',
  'x-forwarded-for',
  'x-original-forwarded-for',
]);

const SECRET_ENDING = /(?:^|-)(?:token|secret|password|passphrase|api-?key)$/;

/** The name is in lower case. */
export function isSecretHeader(name: string): boolean {
  return SECRET_HEADERS.has(name) || SECRET_ENDING.test(name);
}

/** Headers that hold an address, in which a parameter may be a secret. */
export const ADDRESS_HEADERS: ReadonlySet<string> = new Set([
  'content-location',
  'location',
  'referer',
  'x-original-url',
  'x-rewrite-url',
]);

export const SECRET_QUERY: readonly string[] = [
  'access_token',
  'refresh_token',
  'id_token',
  'auth_token',
  'session_token',
  'token',
  'jwt',
  'api_key',
  'api-key',
  'apikey',
  'x-api-key',
  'authorization',
  'assertion',
  'client_assertion',
  'client_secret',
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'private_key',
  'secret',
  'secret_key',
  'sig',
  'signature',
  'subscription-key',
  'x-amz-signature',
  'x-amz-security-token',
  'x-goog-signature',
];
