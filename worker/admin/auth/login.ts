import { CodeChallengeMethod, OAuth2Client } from 'arctic';
import type { AuthDeps } from './auth-config';
import { authErrors } from './auth-errors';
import type { LoginState } from './login-state';
import { PROVIDER_IDS, PROVIDERS } from './oauth-providers';

/** Why a login did not come about, as the login page shows it. */
export const LOGIN_FAILURES = [
  'access_denied',
  'invalid_state',
  'provider_failed',
  'email_unverified',
  'unexpected',
] as const;

export type LoginFailure = (typeof LOGIN_FAILURES)[number];

/** The provider with our application there; both know PKCE, so one client serves both. */
export function applicationOf(deps: AuthDeps, name: string, origin: string) {
  const id = PROVIDER_IDS.find((candidate) => candidate === name);
  const application = id && deps.config.applications[id];
  if (!id || !application) throw authErrors.unknown_provider({ provider: name });
  const callback = `${deps.config.dashboardOrigin ?? origin}/api/auth/callback/${id}`;
  const client = new OAuth2Client(application.clientId, application.clientSecret, callback);
  return { id, client, provider: PROVIDERS[id] };
}

export type Application = ReturnType<typeof applicationOf>;

export function authorizationUrl({ client, provider }: Application, { state, verifier }: LoginState): URL {
  const { authorizationEndpoint, scopes } = provider;
  return client.createAuthorizationURLWithPKCE(
    authorizationEndpoint,
    state,
    CodeChallengeMethod.S256,
    verifier,
    scopes,
  );
}

export async function fetchProviderUser({ client, provider }: Application, code: string, verifier: string) {
  const tokens = await client.validateAuthorizationCode(provider.tokenEndpoint, code, verifier);
  // GitHub refuses with status 200, which the client takes for tokens.
  if ('error' in tokens.data) throw new Error(`${provider.title} refused the code: ${tokens.data.error}`);
  return provider.fetchUser(tokens.accessToken());
}
