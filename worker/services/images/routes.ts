/** What it does, whatever way it is asked. */
export type OperationName =
  | 'upload'
  | 'status'
  | 'result'
  | 'history'
  | 'remove'
  | 'analyze'
  | 'generate_token'
  | 'stress_test'
  | 'health'
  | 'variant'
  | 'vision'
  | 'rekognition';

export type Route = { method: 'GET' | 'POST' | 'DELETE'; path: string; does: OperationName };

export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/generate-token', does: 'generate_token' },
  { method: 'POST', path: '/api/upload', does: 'upload' },
  { method: 'GET', path: '/api/status/{job_id}', does: 'status' },
  { method: 'GET', path: '/api/result/{job_id}', does: 'result' },
  { method: 'GET', path: '/api/history', does: 'history' },
  { method: 'POST', path: '/api/analyze', does: 'analyze' },
  { method: 'POST', path: '/api/stress-test', does: 'stress_test' },
  { method: 'DELETE', path: '/api/jobs/{job_id}', does: 'remove' },
  { method: 'DELETE', path: '/api/status/{job_id}', does: 'remove' },
  { method: 'DELETE', path: '/api/result/{job_id}', does: 'remove' },
  { method: 'DELETE', path: '/api/history/{job_id}', does: 'remove' },
  { method: 'GET', path: '/images/{job_id}/{file}', does: 'variant' },
  { method: 'GET', path: '/health', does: 'health' },
  { method: 'POST', path: '/v1/images:annotate', does: 'vision' },
];

/** Amazon's SDKs post everything to the endpoint's root, and say in a header what they want. */
export const REKOGNITION = 'POST /';

const TARGET = /^RekognitionService\./i;

export function isRekognition({ method, headers }: { method: string; headers: Headers }): boolean {
  return method === 'POST' && TARGET.test(headers.get('x-amz-target') ?? '');
}

/** Every method that Google Vision has for images and files; it says itself which of them are not spoken. */
const VISION =
  /^\/v1(?:p\d{1,2}beta\d{1,2})?\/(?:projects\/[^/]+\/)?(?:locations\/[^/]+\/)?(?:images|files)(?::|%3a)[a-z]{1,40}$/i;

export type RouteParams = Record<string, string>;

type Found =
  | { kind: 'operation'; route: Route; params: RouteParams }
  | { kind: 'other_method'; allowed: string[] }
  | { kind: 'none' };

const CUT = ROUTES.map((route) => ({ route, segments: route.path.split('/') }));

export function findRoute(method: string, path: string): Found {
  const wanted = segmentsOf(path);
  const there = CUT.flatMap(({ route, segments }) => {
    const params = paramsOf(segments, wanted);
    return params ? [{ route, params }] : [];
  });
  const asked = method === 'HEAD' ? 'GET' : method;
  const found = there.find(({ route }) => route.method === asked);
  if (found) return { kind: 'operation', ...found };
  if (there.length === 0) return { kind: 'none' };
  return { kind: 'other_method', allowed: allowedOf(there.map(({ route }) => route.method)) };
}

function segmentsOf(path: string): string[] {
  if (VISION.test(path)) return ['', 'v1', 'images:annotate'];
  return (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path).split('/');
}

function paramsOf(pattern: readonly string[], wanted: readonly string[]): RouteParams | null {
  if (pattern.length !== wanted.length) return null;
  const params: RouteParams = {};
  for (const [index, segment] of pattern.entries()) {
    const value = wanted[index] ?? '';
    if (!segment.startsWith('{')) {
      if (segment !== value) return null;
    } else if (value === '') return null;
    else params[segment.slice(1, -1)] = value;
  }
  return params;
}

function allowedOf(methods: readonly Route['method'][]): string[] {
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
}

export function routeName({ method, path }: Route): string {
  return `${method} ${path}`;
}
