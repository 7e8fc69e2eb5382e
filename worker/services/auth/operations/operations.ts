import type { Answer } from '../../../engine/answer';
import type { AuthCall } from '../auth-call';
import type { OperationName } from '../routes';
import { login } from './login';
import { logout } from './logout';
import { me } from './me';
import { refresh } from './refresh';
import { register } from './register';
import { revoke } from './revoke';
import { health, jwks, metrics } from './service';
import { tokens } from './tokens';
import { reset, users } from './users';

export const OPERATIONS: Record<OperationName, (call: AuthCall) => Promise<Answer>> = {
  register,
  login,
  refresh,
  me,
  logout,
  revoke,
  users,
  reset,
  tokens,
  metrics,
  health,
  jwks,
};
