import { type Dialect, templateOf } from '../cases/answer-body.ts';
import type { BenchCase, KeptItems, MockEndpoint } from '../cases/case.ts';

// The file format of the pinned version of the CLI: an older number would make it migrate the file first.
const LAST_MIGRATION = 33;

const dialect: Dialect = {
  path_parameter: ({ name }) => `{{urlParam '${name}'}}`,
  integer: ({ from, to }) => `{{int ${from} ${to}}}`,
  uuid: () => '{{uuid}}',
  email: () => '{{email}}',
};

const INLINE = {
  latency: 0,
  label: '',
  headers: [],
  bodyType: 'INLINE',
  filePath: '',
  databucketID: '',
  sendFileAsBody: false,
  rules: [] as object[],
  rulesOperator: 'OR',
  disableTemplating: false,
  fallbackTo404: false,
  default: true,
  crudKey: 'id',
  callbacks: [],
};

const ROUTE = { documentation: '', responseMode: null, streamingMode: null, streamingInterval: 0 };

const REFUSED = { uuid: 'refused', statusCode: 400, body: '{"error":"not valid"}' };

function responses(endpoint: MockEndpoint, index: number) {
  const response = {
    ...INLINE,
    uuid: `response-${index}`,
    body: templateOf(endpoint.body, dialect),
    statusCode: endpoint.status,
  };
  if (!endpoint.accepts) return [response];
  const rule = { target: 'body', modifier: '', value: endpoint.name, invert: false };
  const whenValid = { ...response, default: false, rules: [{ ...rule, operator: 'valid_json_schema' }] };
  return [{ ...INLINE, ...REFUSED }, whenValid];
}

function route(endpoint: MockEndpoint, index: number) {
  return {
    ...ROUTE,
    uuid: `route-${index}`,
    type: 'http',
    method: endpoint.method.toLowerCase(),
    endpoint: endpoint.path.slice(1),
    responses: responses(endpoint, index),
  };
}

function crudRoute({ name }: KeptItems) {
  const bucket = { ...INLINE, bodyType: 'DATABUCKET', databucketID: name };
  const response = { ...bucket, uuid: 'kept', body: '', statusCode: 200 };
  return { ...ROUTE, uuid: 'crud', type: 'crud', method: '', endpoint: name, responses: [response] };
}

function bucket(name: string, value: unknown) {
  return { uuid: `bucket-${name}`, id: name, name, documentation: '', value: JSON.stringify(value) };
}

/** The file that Mockoon is started with. */
export function mockoonEnvironment({ endpoints, keeps }: BenchCase, port: number) {
  const routes = [...endpoints.map(route), ...(keeps ? [crudRoute(keeps)] : [])];
  const schemas = endpoints.flatMap(({ name, accepts }) => (accepts ? [bucket(name, accepts)] : []));
  return {
    uuid: 'bench',
    lastMigration: LAST_MIGRATION,
    name: 'bench',
    port,
    hostname: '127.0.0.1',
    endpointPrefix: '',
    latency: 0,
    folders: [],
    routes,
    rootChildren: routes.map(({ uuid }) => ({ type: 'route', uuid })),
    proxyMode: false,
    proxyHost: '',
    proxyRemovePrefix: false,
    tlsOptions: {
      enabled: false,
      type: 'CERT',
      pfxPath: '',
      certPath: '',
      keyPath: '',
      caPath: '',
      passphrase: '',
    },
    cors: true,
    headers: [{ key: 'Content-Type', value: 'application/json' }],
    proxyReqHeaders: [],
    proxyResHeaders: [],
    data: [...schemas, ...(keeps ? [bucket(keeps.name, keeps.items)] : [])],
    callbacks: [],
  };
}
