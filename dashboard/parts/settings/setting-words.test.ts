import { expect, test } from 'vitest';
import { formSchema, type SchemaName } from '../../api/schemas';
import { type JsonSchema, resolved } from '../../ui/form/json-schema';
import { branchName } from '../../ui/form/schema-form/branch';
import { namedItem } from '../../ui/form/schema-form/named-item';
import { joinPath } from '../../ui/form/schema-form/setting-context';
import { type Part, partOf, withoutNull } from '../../ui/form/schema-form/setting-part';
import { type SettingArea, settingWords } from './setting-words';
import { words } from './words';

const AREAS: [SettingArea, SchemaName[]][] = [
  [
    'config',
    ['common-config', 'http-config', 's3-config', 'auth-config', 'webhooks-config', 'images-config'],
  ],
  ['chaos', ['chaos-settings']],
  ['log', ['log-settings']],
];

/** All that a form of these settings looks up. */
function asked(schema: JsonSchema): string[] {
  return [...new Set(membersOf(resolved(schema, schema), ''))];

  function membersOf(object: JsonSchema, path: string): string[] {
    return Object.entries(object.properties ?? {}).flatMap(([name, member]) =>
      partPaths(partOf(member, schema), joinPath(path, name)),
    );
  }

  function partPaths(part: Part, path: string): string[] {
    if (part.kind === 'none') return [];
    return [path, ...below(part, path)];
  }

  function namedPaths(own: JsonSchema, path: string): string[] {
    return partPaths(partOf(namedItem(own), schema), `${path}.{}`);
  }

  function below(part: Part, path: string): string[] {
    const { kind, schema: own } = part;
    const choices = kind === 'choice' ? own.enum : kind === 'choices' ? own.items?.enum : undefined;
    if (choices) return choices.map((choice) => `${path}=${choice}`);
    if (kind === 'object') return membersOf(own, path);
    if (kind === 'optional') return below(withoutNull(part, schema), path);
    if (kind === 'texts' || kind === 'numbers') return [`${path}.[]`];
    if (kind === 'list') return partPaths(partOf(own.items ?? {}, schema), `${path}.[]`);
    if (kind === 'named') return namedPaths(own, path);
    if (kind !== 'union') return [];
    return (own.anyOf ?? []).flatMap((branch) => [
      `${path}=${branchName(branch, schema)}`,
      ...membersOf(resolved(branch, schema), path),
      ...below(partOf(branch, schema), `${path}=${branchName(branch, schema)}`).filter(
        () => !resolved(branch, schema).properties,
      ),
    ]);
  }
}

test.each(AREAS)('every setting of %s has its words, and no words are left over', async (area, names) => {
  const schemas = await Promise.all(names.map((name) => formSchema(name)()));
  const paths = schemas.flatMap(asked);
  const nameless = paths.filter((path) => !settingWords(area)(path)?.label);
  expect(nameless).toEqual([]);
  const leftOver = Object.keys(words()[area]).filter((path) => !paths.includes(path));
  expect(leftOver).toEqual([]);
});
