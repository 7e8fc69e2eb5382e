import type { ExampleRequest, HelperExample } from '../../worker/engine/template/helper-example.ts';
import { BUILT_IN_EXAMPLES } from './built-in-examples.ts';
import type { Engine } from './bundled-engine.ts';

type Table = {
  name: string;
  examples: readonly HelperExample[];
  dialect: 'plain' | 'html';
  isSorted: boolean;
};
type Row = { helper: string; template: string; given: string; output: string };

const LONGEST = 120;

/** The tables of docs/templates.md by the names of their markers. Every row is rendered, and must be what its example says. */
export async function helperTables(engine: Engine): Promise<Map<string, string>> {
  const faker = await engine.loadFaker('en');
  const tables: Table[] = [
    { name: 'built-in', examples: BUILT_IN_EXAMPLES, dialect: 'plain', isSorted: false },
    { name: 'wiremock', examples: engine.WIREMOCK_EXAMPLES, dialect: 'plain', isSorted: true },
    { name: 'mockoon', examples: engine.MOCKOON_EXAMPLES, dialect: 'html', isSorted: true },
    { name: 'postman', examples: engine.POSTMAN_EXAMPLES, dialect: 'plain', isSorted: false },
    { name: 'faker', examples: engine.FAKER_EXAMPLES, dialect: 'plain', isSorted: false },
  ];
  return new Map(
    tables.map(({ name, examples, dialect, isSorted }) => {
      const rows = examples.map((example) => rowOf(example, render(engine, example, { dialect, faker })));
      if (isSorted) rows.sort((one, other) => compareNames(one.helper, other.helper));
      return [name, tableText(rows)];
    }),
  );
}

function render(
  { compileMockTemplate, scopeFixture, memoryFixture }: Engine,
  example: HelperExample,
  { dialect, faker }: { dialect: Table['dialect']; faker: unknown },
): string {
  const { template, request = {}, parameters = {} } = example;
  const compiled = compileMockTemplate(template, { dialect });
  if (!compiled.ok) throw new Error(`${template}: ${compiled.findings.map(({ message }) => message)}`);
  const text = compiled.value.render(scopeFixture({ request, parameters, faker, state: memoryFixture() }));
  if ('matches' in example ? example.matches.test(text) : text === example.output) return text;
  throw new Error(
    `${template} prints ${text}, not ${'matches' in example ? example.matches : example.output}`,
  );
}

function rowOf({ helper, template, request, parameters }: HelperExample, output: string): Row {
  const given = [
    ...(request ? requestLines(request) : []),
    ...(parameters ? [`parameters ${JSON.stringify(parameters)}`] : []),
  ];
  return { helper, template, given: given.map(code).join(' '), output };
}

function requestLines({ method, url, headers, cookies, params, body, mediaType, parts }: ExampleRequest) {
  return [
    ...(method || url ? [`${method ?? 'GET'} ${url ?? '/'}`] : []),
    ...Object.entries(params ?? {}).map(([name, value]) => `:${name} is ${value}`),
    ...(headers ?? []).map(([name, value]) => `${name}: ${value}`),
    ...(cookies ?? []).map(([name, value]) => `cookie ${name}=${value}`),
    ...(mediaType ? [mediaType] : []),
    ...(body === undefined ? [] : [body]),
    ...(parts ?? []).map(
      ({ name, text, fileName }) => `part ${name}${fileName ? ` (${fileName})` : ''}: ${text}`,
    ),
  ];
}

function tableText(rows: readonly Row[]): string {
  const hasGiven = rows.some(({ given }) => given !== '');
  const hasHelpers = rows.some(({ helper, template }) => template !== `{{${helper}}}` && helper !== 'call');
  const head = [...(hasHelpers ? ['helper'] : []), 'template', ...(hasGiven ? ['given'] : []), 'prints'];
  const lines = rows.map(({ helper, template, given, output }, index) => {
    const name = helper === rows[index - 1]?.helper ? '' : code(helper);
    return line([
      ...(hasHelpers ? [name] : []),
      code(template),
      ...(hasGiven ? [given] : []),
      output === '' ? 'nothing' : code(output),
    ]);
  });
  return [line(head), line(head.map(() => '---')), ...lines].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Code in a table: it may hold neither a line break nor a bare "|". */
function code(text: string): string {
  const short = text.length > LONGEST * 2 ? `${text.slice(0, LONGEST)}…` : text;
  const escaped = short.replaceAll(/\r?\n/g, '↵').replaceAll('\t', '⇥').replaceAll('|', '\\|');
  const fence = '`'.repeat(Math.max(0, ...(escaped.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const isEdged = /^[` ]|[` ]$/.test(escaped);
  return isEdged ? `${fence} ${escaped} ${fence}` : `${fence}${escaped}${fence}`;
}

function compareNames(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
