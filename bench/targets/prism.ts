import { writeFileSync } from 'node:fs';
import type { AnswerBody, MadeValue } from '../cases/answer-body.ts';
import type { BenchCase, JsonSchema, MockEndpoint } from '../cases/case.ts';
import { benchPackage } from '../install.ts';
import { defineTarget } from './target.ts';

/** Prism cannot repeat a part of the request, so that it is given what will be sent. */
function schemaOfMade(value: MadeValue): JsonSchema {
  if (value.made === 'path_parameter') return { type: 'string', const: value.sent };
  if (value.made === 'integer') return { type: 'integer', minimum: value.from, maximum: value.to };
  return { type: 'string', format: value.made };
}

function content(body: AnswerBody) {
  if (typeof body === 'string') return { example: JSON.parse(body) };
  const properties = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'object' ? schemaOfMade(value) : { const: value },
  ]);
  const required = Object.keys(body);
  const members = { required, properties: Object.fromEntries(properties), additionalProperties: false };
  return { schema: { type: 'object', ...members } };
}

function operation({ name, path, status, body, accepts }: MockEndpoint) {
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    parameters,
    ...(accepts
      ? { requestBody: { required: true, content: { 'application/json': { schema: accepts } } } }
      : {}),
    responses: { [status]: { description: name, content: { 'application/json': content(body) } } },
  };
}

function openApi({ endpoints }: BenchCase) {
  const paths = endpoints.map((endpoint) => [
    endpoint.path.replaceAll(/:(\w+)/g, '{$1}'),
    { [endpoint.method.toLowerCase()]: operation(endpoint) },
  ]);
  return { openapi: '3.1.0', info: { title: 'bench', version: '1' }, paths: Object.fromEntries(paths) };
}

export const prism = defineTarget({
  name: 'prism',
  reformatsJson: true,
  command: (work, { port, folder }) => {
    const file = `${folder}/openapi.json`;
    writeFileSync(file, JSON.stringify(openApi(work)));
    const program = benchPackage('@stoplight/prism-cli/dist/index.js');
    const place = ['--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'error'];
    const makesValues = work.endpoints.some(({ body }) => typeof body !== 'string');
    return {
      program: process.execPath,
      args: [program, 'mock', file, ...place, ...(makesValues ? ['--dynamic'] : [])],
      cwd: folder,
      env: {},
    };
  },
});
