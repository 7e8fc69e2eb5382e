import type { HelperName, TemplateNames } from '../editor-types';
import { words } from '../words';
import type { TemplatePlace } from './template-place';

export type TemplateOption = {
  label: string;
  kind: 'function' | 'variable' | 'keyword' | 'value';
  /** A few words behind the label. */
  detail: string;
  /** A template that shows it, and what that prints. */
  example?: { template: string; prints: string };
  group: string;
  rank: number;
};

/** What may be written at a place of a template; `params` are those of the endpoint's path. */
export function templateOptions(
  place: TemplatePlace,
  names: TemplateNames,
  params: readonly string[],
): TemplateOption[] {
  const { role, word, helper } = place;
  if (role === 'text') return helper === 'faker' ? fakerOptions(names, '') : [];
  if (role === 'close') return place.openBlock ? [closing(place.openBlock)] : [];
  if (role === 'block') return names.helpers.filter(({ isBlock }) => isBlock).map(helperOption);
  const spoken = /^(faker|Faker)\./.exec(word)?.[0];
  if (spoken) return fakerOptions(names, spoken);
  const values = [...requestOptions(names, params), ...loopOptions()];
  if (role === 'argument') return values;
  return [...names.helpers.map(helperOption), ...values, fakerHint()];
}

function helperOption(helper: HelperName): TemplateOption {
  const { name, group, signature, template, prints } = helper;
  return {
    label: name,
    kind: group === 'built-in' ? 'keyword' : 'function',
    detail: signature === name ? prints : signature.slice(name.length + 1),
    example: { template, prints },
    group,
    rank: RANKS[group] ?? 0,
  };
}

const RANKS: Readonly<Record<string, number>> = {
  'built-in': 3,
  memory: 1,
  wiremock: 2,
  mockoon: 1,
  faker: 2,
  postman: -1,
};

function requestOptions(names: TemplateNames, params: readonly string[]): TemplateOption[] {
  const own = params.map((name) => `request.path.${name}`);
  const known = names.request.filter(
    ({ name }) => !own.includes(name) && !(own.length > 0 && name === 'request.path.id'),
  );
  return [
    ...own.map((label) => requestOption(label, words().request['request.path.id'], 5)),
    ...known.map(({ name, prints }) => ({
      ...requestOption(name, requestWords(name), 4),
      example: { template: `{{${name}}}`, prints },
    })),
    requestOption('parameters', words().request.parameters, 3),
  ];
}

function requestOption(label: string, detail: string, rank: number): TemplateOption {
  return { label, kind: 'variable', detail, group: 'request', rank };
}

/** A part that is newer than these words is shown without any. */
function requestWords(name: string): string {
  const known: Readonly<Record<string, string>> = words().request;
  return Object.hasOwn(known, name) ? (known[name] ?? '') : '';
}

function loopOptions(): TemplateOption[] {
  const said = words().loop;
  const rows = [
    ['this', said.this],
    ['@index', said.index],
    ['@key', said.key],
    ['@first', said.first],
    ['@last', said.last],
  ] as const;
  return rows.map(([label, detail]) => ({ label, kind: 'variable', detail, group: 'loop', rank: 0 }));
}

function fakerOptions({ faker }: TemplateNames, lead: string): TemplateOption[] {
  return faker.map(({ name, prints, isForSchemas }) => ({
    label: lead + name,
    kind: 'value',
    detail: prints,
    group: 'faker',
    rank: isForSchemas ? 1 : 0,
  }));
}

function fakerHint(): TemplateOption {
  return { label: 'faker.', kind: 'variable', detail: words().fakerHint, group: 'faker', rank: 3 };
}

function closing(name: string): TemplateOption {
  return { label: name, kind: 'keyword', detail: '', group: 'built-in', rank: 0 };
}
