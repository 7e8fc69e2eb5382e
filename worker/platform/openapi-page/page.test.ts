import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../openapi-document';
import { renderOpenApiPage } from './page';
import { SHOP } from './sample-document';

const options = { specUrl: 'https://mocks.example/m/demo/shop/openapi.json' };

test('a reader finds every operation under its tag, with a link from the contents to it', () => {
  const page = renderOpenApiPage(SHOP, options);
  expect(page).toContain('<h1>Shop</h1>');
  for (const title of ['Orders', 'Products', 'Operations'])
    expect(page).toMatch(new RegExp(`<h2 id="[\\w-]+">${title}</h2>`));
  const links = [...page.matchAll(/href="#(operation-\d+)"/g)].map((match) => match[1]);
  expect(links).toHaveLength(6);
  for (const anchor of links) expect(page).toContain(`id="${anchor}"`);
});

test('the page needs no script and no other file', () => {
  const page = renderOpenApiPage(SHOP, options);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
});

test('a title may be given in place of the document’s own', () => {
  expect(renderOpenApiPage(SHOP, { ...options, title: 'Demo & shop' })).toContain('<h1>Demo &amp; shop</h1>');
});

test('no text of a hostile document becomes markup, wherever it stands', () => {
  const attack = `"'><script>alert(1)</script><img src=x onerror=alert(2)>`;
  const page = renderOpenApiPage(poison(SHOP, attack), { title: attack, specUrl: attack });
  const withoutValues = page.replaceAll(/="[^"]*"/g, '');
  expect(withoutValues).not.toMatch(/<script|<img|<[^>]*\sonerror/i);
  expect(page).toContain('&lt;script&gt;');
});

test('an address that would run is not linked', () => {
  const page = renderOpenApiPage(SHOP, { specUrl: 'javascript:alert(1)' });
  expect(page).not.toContain('javascript:');
});

test('a description links to http and https alone', () => {
  const description =
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) <https://ok.example/x>';
  const page = renderOpenApiPage({ ...SHOP, info: { ...SHOP.info, description } }, options);
  const hrefs = [...page.matchAll(/href="([^"#]*)"/g)].map((match) => match[1]);
  expect(hrefs).toEqual(['https://mocks.example/m/demo/shop/openapi.json', 'https://ok.example/x']);
});

test('a document whose parts have the wrong type is shown as far as it goes', () => {
  for (const wrong of [null, 7, 'x', '', true, [], [null], {}]) {
    for (const broken of everyBreakOf(SHOP, wrong)) {
      expect(renderOpenApiPage(broken, options)).toContain('</html>');
    }
  }
});

test('schemas that hold themselves end with a word, not with the stack', () => {
  const schemas = {
    Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } },
    Left: { $ref: '#/components/schemas/Right' },
    Right: { $ref: '#/components/schemas/Left' },
  };
  const page = renderOpenApiPage(
    oneOperation({ anyOf: [ref('Node'), ref('Left'), ref('Gone')] }, schemas),
    options,
  );
  expect(page).toContain('as above');
  expect(page.match(/The reference leads nowhere/g)).toHaveLength(4);
});

test('a small document that unfolds without end makes a page of bounded size', () => {
  const schemas: Record<string, object> = {};
  for (let level = 0; level < 40; level += 1) {
    const properties = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, ref(`L${level + 1}`)]));
    schemas[`L${level}`] = { type: 'object', properties, description: 'x'.repeat(2_000) };
  }
  const page = renderOpenApiPage(oneOperation(ref('L0'), schemas), options);
  expect(page).toContain('too long to show');
  expect(page.length).toBeLessThan(200_000);
});

test('of very many operations the first 500 are shown, and the page says so', () => {
  const paths = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`/p${index}`, { get: {} }]));
  const page = renderOpenApiPage({ ...SHOP, paths }, options);
  expect(page).toContain('The first 500 of 501 operations are shown');
  expect(page).toContain('/p499');
  expect(page).not.toContain('/p500');
});

test('a document without operations says so', () => {
  const empty: OpenApiDocument = { openapi: '3.1.0', info: { title: 'Empty', version: '1' } };
  expect(renderOpenApiPage(empty, options)).toContain('This document describes no operations yet.');
});

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function oneOperation(schema: object, schemas: Record<string, object>): OpenApiDocument {
  const content = { 'application/json': { schema } };
  return {
    openapi: '3.1.0',
    info: { title: 'One', version: '1' },
    paths: {
      '/x': { post: { requestBody: { content }, responses: { '200': { description: '', content } } } },
    },
    components: { schemas },
  };
}

/** The document with the attack in the place of every text, and behind every name but the ones OpenAPI gives. */
function poison(document: OpenApiDocument, attack: string): OpenApiDocument {
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === '$ref' || key === 'in' || key === 'type') return value;
    if (typeof value === 'string') return `${value}${attack}`;
    const isNamed =
      ['paths', 'properties', 'content', 'headers', 'responses'].includes(key) && !('Problem' in value);
    if (!isNamed) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [`${name}${attack}`, part]));
  });
}

/** One document for each part that can be replaced by something wrong. */
function* everyBreakOf(document: OpenApiDocument, wrong: unknown): Generator<OpenApiDocument> {
  let count = 0;
  JSON.parse(JSON.stringify(document), (_, value) => {
    count += 1;
    return value;
  });
  for (let target = 0; target < count; target += 1) {
    let index = 0;
    yield JSON.parse(JSON.stringify(document), (_, value) => {
      index += 1;
      return index - 1 === target ? wrong : value;
    });
  }
}
