type Route = {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  /** Whether it is slow and fails by chance, when the group says so. What looks at the API, or resets it, never does. */
  hasTrouble: boolean;
};

export const ROUTES = {
  register: { method: 'POST', path: '/api/auth/register', hasTrouble: true },
  login: { method: 'POST', path: '/api/auth/login', hasTrouble: true },
  refresh: { method: 'POST', path: '/api/auth/refresh', hasTrouble: true },
  me: { method: 'GET', path: '/api/auth/me', hasTrouble: true },
  logout: { method: 'POST', path: '/api/auth/logout', hasTrouble: true },
  revoke: { method: 'POST', path: '/api/auth/revoke', hasTrouble: true },
  users: { method: 'GET', path: '/api/auth/users', hasTrouble: true },
  reset: { method: 'DELETE', path: '/api/auth/users/reset', hasTrouble: false },
  tokens: { method: 'POST', path: '/api/auth/tokens', hasTrouble: false },
  metrics: { method: 'GET', path: '/api/auth/metrics', hasTrouble: false },
  health: { method: 'GET', path: '/health', hasTrouble: false },
  jwks: { method: 'GET', path: '/.well-known/jwks.json', hasTrouble: false },
} as const satisfies Record<string, Route>;

export type OperationName = keyof typeof ROUTES;

type Found =
  | { kind: 'operation'; name: OperationName }
  | { kind: 'other_method'; allowed: string[] }
  | { kind: 'none' };

// Object.entries forgets which keys the object has.
const ALL = Object.entries(ROUTES) as [OperationName, Route][];

export function findRoute(method: string, path: string): Found {
  const wanted = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  const there = ALL.filter(([, route]) => route.path === wanted);
  const asked = method === 'HEAD' ? 'GET' : method;
  const [name] = there.find(([, route]) => route.method === asked) ?? [];
  if (name) return { kind: 'operation', name };
  return there.length === 0
    ? { kind: 'none' }
    : { kind: 'other_method', allowed: allowedOf(there.map(([, route]) => route.method)) };
}

function allowedOf(methods: readonly Route['method'][]): string[] {
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
}

export function routeName(name: OperationName): string {
  const { method, path } = ROUTES[name];
  return `${method} ${path}`;
}
