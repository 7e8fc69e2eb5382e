import type { Answer, HeaderList } from '../../engine/answer';
import type { GateSettings } from '../../services/gate-settings';
import type { Visit } from '../house';

type CorsSettings = GateSettings['cors'];
type Asking = Pick<Visit, 'method' | 'headers'>;

// Frozen, for they are the same for every answer (shared-headers.ts).
const ANY_ORIGIN = frozen([['access-control-allow-origin', '*']]);
const ANY_ORIGIN_EXPOSED = frozen([...ANY_ORIGIN, ['access-control-expose-headers', '*']]);
const NONE = frozen([]);
const VARY_ORIGIN: [string, string] = ['vary', 'origin'];
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';

export function isPreflight({ method, headers }: Asking): boolean {
  return method === 'OPTIONS' && headers.origin !== null && headers.requestedMethod !== null;
}

/** corsHeaders says the rest; a browser reads a refusal out of the headers that are missing. */
export function preflightAnswer(): Answer {
  return { status: 204, headers: [], body: null };
}

/** What every answer carries. A mock that sets these headers itself knows better. */
export function corsHeaders(cors: CorsSettings, asking: Asking, answer: Answer): HeaderList {
  if (!cors.enabled || answer.headers.some(([name]) => name === 'access-control-allow-origin')) return NONE;
  const { origin } = asking.headers;
  const isForAll = cors.origins.includes('*') && !cors.allow_credentials;
  if (isPreflight(asking)) return permission(cors, asking, isForAll);
  if (isForAll) return origin === null ? ANY_ORIGIN : ANY_ORIGIN_EXPOSED;
  if (origin === null || !isAllowed(cors, origin)) return [VARY_ORIGIN];
  return [...granted(cors, origin), ['access-control-expose-headers', exposedNames(cors, answer)]];
}

function permission(cors: CorsSettings, { headers }: Asking, isForAll: boolean): HeaderList {
  const { origin } = headers;
  const vary: [string, string] = [
    'vary',
    'origin, access-control-request-method, access-control-request-headers',
  ];
  if (origin === null || !isAllowed(cors, origin)) return [vary];
  return [
    vary,
    ...(isForAll ? ANY_ORIGIN : granted(cors, origin).slice(1)),
    ['access-control-allow-methods', METHODS],
    ['access-control-allow-headers', headers.requestedHeaders ?? '*'],
    ['access-control-max-age', String(cors.max_age)],
  ];
}

function granted(cors: CorsSettings, origin: string): HeaderList {
  const list: HeaderList = [VARY_ORIGIN, ['access-control-allow-origin', origin]];
  if (cors.allow_credentials) list.push(['access-control-allow-credentials', 'true']);
  return list;
}

/** With credentials a browser takes "*" for the name of a header. */
function exposedNames(cors: CorsSettings, answer: Answer): string {
  if (!cors.allow_credentials) return '*';
  return ['x-understudy-seed', 'x-understudy-fault', ...answer.headers.map(([name]) => name)].join(', ');
}

function isAllowed(cors: CorsSettings, origin: string): boolean {
  return cors.origins.includes('*') || cors.origins.includes(origin);
}

function frozen(list: HeaderList): HeaderList {
  Object.freeze(list);
  return list;
}
