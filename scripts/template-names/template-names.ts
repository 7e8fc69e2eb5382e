import type { HelperExample } from '../../worker/engine/template/helper-example.ts';
import type { Engine } from '../template-docs/bundled-engine.ts';
import { helperExamples } from './helper-examples.ts';
import { requestParts } from './request-parts.ts';
import { signatureOf } from './signature.ts';

export type Group = 'built-in' | 'memory' | 'wiremock' | 'mockoon' | 'postman' | 'faker';

/** What the editor of templates offers: read by dashboard/api/template-names.ts. */
export type TemplateNames = {
  helpers: {
    name: string;
    group: Group;
    signature: string;
    template: string;
    prints: string;
    isBlock: boolean;
  }[];
  request: { name: string; prints: string }[];
  faker: { name: string; prints: string; isForSchemas: boolean }[];
};

const SHORT = 100;

/** What the language calls by itself. */
const UNWRITTEN = new Set(['call', 'helperMissing']);

/** Every name that the engine knows, each with what it prints; `page` is docs/templates.md, which lists the parts of a request. */
export async function templateNames(engine: Engine, page: string): Promise<TemplateNames> {
  const print = await printer(engine);
  const examples = helperExamples(engine);
  const names = new Set([...engine.BUILT_IN_NAMES, 'inline', ...Object.keys(engine.ALL_HELPERS)]);
  const helpers = [...names]
    .filter((name) => !UNWRITTEN.has(name))
    .map((name) => {
      const example = examples.get(name);
      const [template, prints] = example ? [example.template, print(example) ?? ''] : [`{{${name}}}`, ''];
      return {
        name,
        group: groupOf(name, engine),
        signature: signatureOf(name, template),
        template: short(template),
        prints: short(prints),
        isBlock: examples.isBlock(name),
      };
    });
  const fakerNames = [...engine.fakerNames(), ...Object.keys(engine.PYTHON_PROVIDERS)];
  const faker = [...new Set(fakerNames)].map((name) => ({
    name,
    prints: short(print({ helper: 'faker', template: `{{faker '${name}'}}`, output: '' }) ?? ''),
    isForSchemas: engine.readFakerWish(name).ok,
  }));
  return { helpers: helpers.sort(byName), request: requestParts(page, print), faker: faker.sort(byName) };
}

/** Renders an example; null where its helper needs more than that. */
export type Print = (example: HelperExample) => string | null;

async function printer(engine: Engine): Promise<Print> {
  const faker = await engine.loadFaker('en');
  return ({ template, request = {}, parameters = {} }) => {
    const compiled = engine.compileMockTemplate(template, { dialect: 'plain' });
    if (!compiled.ok) return null;
    try {
      const scope = engine.scopeFixture({ request, parameters, faker, state: engine.memoryFixture() });
      return compiled.value.render(scope);
    } catch {
      return null;
    }
  };
}

function groupOf(name: string, engine: Engine): Group {
  const has = (table: object) => Object.hasOwn(table, name);
  if (engine.BUILT_IN_NAMES.includes(name) || name === 'inline') return 'built-in';
  if (engine.MEMORY_TABLES.some(has)) return 'memory';
  if (name === 'faker' || name === 'random') return 'faker';
  if (has(engine.POSTMAN_HELPERS)) return 'postman';
  const isOfWireMock = engine.WIREMOCK_EXAMPLES.some(({ helper }) => helper === name);
  return has(engine.MOCKOON_HELPERS) && !isOfWireMock ? 'mockoon' : 'wiremock';
}

function short(text: string): string {
  const oneLine = text.replaceAll(/\s+/g, ' ');
  return oneLine.length > SHORT ? `${oneLine.slice(0, SHORT - 1)}…` : oneLine;
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
