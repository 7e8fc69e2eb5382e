import { describe, expect, test } from 'vitest';
import type { FieldError } from '../platform/errors';
import { openHouse, type Sent } from '../testing/api';
import { place } from '../testing/places';

const house = openHouse();
const shop = await place(house);
const token = shop.team.editor.token;

type Problem = { code: string; title: string; detail: string; status: number; errors?: FieldError[] };

async function refused(language: string, path: string, sent: Sent = {}) {
  const headers = { ...sent.headers, 'accept-language': language };
  const { status, headers: answered, body } = await house.call(path, { token, ...sent, headers });
  return { status, headers: answered, problem: body as Problem };
}

const create = (json: object): [string, Sent] => [
  `/api/groups/${shop.group_id}/endpoints`,
  { method: 'POST', json },
];

test('an error is told in the language that the caller reads, and says which', async () => {
  const path = `/api/groups/${shop.project_id}`;
  const detail = (words: string) => expect.stringContaining(words);
  for (const [language, told, title, words] of [
    ['es-MX, en;q=0.5', 'es', 'No existe ese grupo', 'No hay ningún grupo'],
    ['pt', 'pt-BR', 'Grupo inexistente', 'Não há nenhum grupo'],
    ['de', 'en', 'No such group', 'There is no group'],
  ] as const) {
    const { headers, problem } = await refused(language, path);
    expect(headers.get('content-language')).toBe(told);
    expect(headers.get('vary')).toBe('Accept-Language');
    expect(problem).toMatchObject({ title, detail: detail(words), code: 'not_found.group', status: 404 });
    expect(problem.detail).toContain(shop.project_id);
  }
});

test('an unknown route and a wrong method are told so, too', async () => {
  expect((await refused('es', '/api/nothing')).problem.detail).toBe(
    'La API de administración no tiene GET /api/nothing. Consulta en /api/docs lo que tiene.',
  );
  const wrong = await refused('pt-BR', '/api/projects', { method: 'DELETE' });
  expect(wrong.problem.title).toBe('O método não é permitido aqui');
  expect(wrong.headers.get('allow')).toContain('GET');
});

describe('what is wrong with a field', () => {
  test.each(['es', 'pt-BR'])('changes its words and nothing else: %s', async (language) => {
    const wrong = create({ method: 'FETCH', path: 'no slash', response_status_code: 42, nmae: 'x' });
    const [english, told] = [await refused('en', ...wrong), await refused(language, ...wrong)];
    expect(told.status).toBe(english.status);
    const places = ({ problem: { errors = [] } }: typeof told) =>
      errors.map(({ pointer, code }) => ({ pointer, code }));
    expect(places(told)).toEqual(places(english));
    expect(told.problem.errors?.length).toBeGreaterThan(3);
    for (const [index, { detail }] of (told.problem.errors ?? []).entries()) {
      expect(detail).not.toBe(english.problem.errors?.[index]?.detail);
    }
  });

  test.each([
    [{ path: '/a' }, '/method', 'Opción no válida'],
    [{ method: 'GET', path: 'a' }, '/path', 'Una ruta empieza por "/".'],
    [{ method: 'GET', path: '/a', name: '' }, '/name', 'al menos un carácter'],
    [{ method: 'GET', path: '/a', description: 7 }, '/description', 'se esperaba string, llegó number'],
    [{ method: 'GET', path: '/a', nmae: 1 }, '/nmae', 'Aquí no hay ningún campo "nmae".'],
    [{ method: 'GET', path: '/a', max_wait_time: 1, min_wait_time: 9 }, '/max_wait_time', 'que es 9'],
  ])('is told in Spanish: %j', async (json, pointer, words) => {
    const { problem } = await refused('es', ...create(json));
    expect(problem.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer, detail: expect.stringContaining(words) })]),
    );
  });

  test('that the engine finds is told in the language, with its place and its way out', async () => {
    const json = { method: 'GET', path: '/engine', response_body: 'Hi {{upperr name}}' };
    const [english, told] = [await refused('en', ...create(json)), await refused('es', ...create(json))];
    expect(english.problem.errors).toMatchObject([
      { code: 'not_usable', position: { line: 1 }, suggestion: 'upper' },
    ]);
    expect(told.problem.errors).toEqual([
      { ...english.problem.errors?.[0], detail: 'No hay ningún helper "upperr"' },
    ]);
    const rule = create({
      method: 'GET',
      path: '/rule',
      responses: [{ name: 'a', status_code: 200, rule: { query: 'a', matches: '(a)\\1' } }],
    });
    expect((await refused('pt-BR', ...rule)).problem.errors).toMatchObject([
      { pointer: '/responses/0/rule/matches', detail: expect.stringContaining('tempo linear') },
    ]);
  });
});

test('what would keep a draft from being saved is told in the language, though the answer is no error', async () => {
  const endpoint = {
    method: 'GET',
    path: '/draft',
    response_body: '{{#if}}',
    response_schema: { type: 'strong' },
  };
  const { status, body } = await house.call(`/api/groups/${shop.group_id}/endpoints/dry-run`, {
    method: 'POST',
    token,
    headers: { 'accept-language': 'pt' },
    json: { endpoint },
  });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      findings: expect.arrayContaining([
        expect.objectContaining({ detail: expect.stringContaining('Não há nenhum tipo "strong"') }),
      ]),
    },
  });
});

test('a filter that cannot be read is explained whole, in title, detail and field', async () => {
  const { problem } = await refused('pt-BR', `/api/projects/${shop.project_id}/exchanges?q=metod:POST`);
  expect(problem).toMatchObject({
    code: 'log.bad_filter',
    title: 'Não foi possível ler o filtro',
    detail: expect.stringContaining('Não há nenhum campo "metod"'),
    errors: [{ detail: expect.stringContaining('entre aspas'), suggestion: 'method' }],
  });
});

test('a body that is no JSON is explained by the place where it ends to be', async () => {
  const body = { method: 'POST', body: '{"name": ', headers: { 'content-type': 'application/json' } };
  expect((await refused('es', '/api/projects', body)).problem.detail).toBe(
    'No se pudo leer el cuerpo como JSON: Línea 1, columna 10: se esperaba un valor, pero el texto termina.',
  );
});

test('names stay what their owners wrote, even where they read like words of ours', async () => {
  const name = 'The name is taken';
  const [path, sent] = create({ method: 'GET', path: '/same', name });
  expect((await house.call(path, { token, ...sent })).status).toBe(201);
  const { problem } = await refused('es', ...create({ method: 'GET', path: '/same', name: 'No such group' }));
  expect(problem.detail).toBe(`GET /same respondería a las mismas peticiones que "${name}" (GET /same).`);
});

test('an answer that is no error has no language, and a mock speaks its own', async () => {
  const { headers } = await house.call(`/api/groups/${shop.group_id}`, {
    token,
    headers: { 'accept-language': 'es' },
  });
  expect(headers.get('content-language')).toBeNull();
  const mock = await house.call(`/m/${shop.project_slug}/orders/nowhere`, {
    headers: { 'accept-language': 'es' },
  });
  expect(mock.body).toMatchObject({ title: 'No endpoint answers this' });
  expect(mock.headers.get('content-language')).toBeNull();
});
