import type { UserRow } from '../../db/accounts-repository';
import { sameSecret } from '../../platform/crypto';
import { accountOf } from './account';
import type { AuthDeps } from './auth-config';
import { isLoopback } from './origin';

export const LOCAL_PROVIDER = 'local';

/** On one machine only: the flag that no deployed configuration carries, and a loopback host. */
export function offersLocalAccount(deps: AuthDeps, request: Request): boolean {
  return deps.config.isLocalInstallation && isLoopback(request);
}

export function isLocalToken(deps: AuthDeps, request: Request, token: string): boolean {
  const { localToken } = deps.config;
  // An empty token would let in whoever sends none.
  return !!localToken && sameSecret(localToken, token) && offersLocalAccount(deps, request);
}

/** The one account of a local installation, made when it is first used. */
export function localAccount(deps: AuthDeps): Promise<UserRow> {
  return accountOf(deps, {
    provider: LOCAL_PROVIDER,
    provider_user_id: LOCAL_PROVIDER,
    name: 'Local developer',
    email: 'developer@localhost',
    avatar_url: null,
    organization_name: 'Local',
  });
}
