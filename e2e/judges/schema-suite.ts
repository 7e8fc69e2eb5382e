import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Debian's libtest-json-schema-acceptance-perl keeps the public JSON-Schema-Test-Suite. */
const SUITE = '/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance';

export type SuiteDraft = 'draft7' | 'draft2020-12';

export type SuiteGroup = {
  /** The file, such as "anyOf". */
  file: string;
  description: string;
  schema: unknown;
  tests: { description: string; data: unknown; valid: boolean }[];
};

/** The required groups, or with `folder` the optional ones: optional, optional/format. */
export async function suiteGroups(draft: SuiteDraft, folder = ''): Promise<SuiteGroup[]> {
  const place = join(SUITE, 'tests', draft, folder);
  const files = (await readdir(place)).filter((name) => name.endsWith('.json')).sort();
  const lists = await Promise.all(files.map((name) => groupsOf(place, name)));
  return lists.flat();
}

/** Schemas that the suite refers to, by their address. */
export async function suiteRemotes(draft: SuiteDraft): Promise<Map<string, unknown>> {
  const place = join(SUITE, 'remotes');
  const names = (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.json'));
  const own = names.filter((name) => !name.startsWith('draft') || name.startsWith(`${draft}/`));
  const entries = own.map(async (name): Promise<[string, unknown]> => {
    return [`http://localhost:1234/${name}`, JSON.parse(await readFile(join(place, name), 'utf8'))];
  });
  return new Map(await Promise.all(entries));
}

async function groupsOf(place: string, name: string): Promise<SuiteGroup[]> {
  const groups: Omit<SuiteGroup, 'file'>[] = JSON.parse(await readFile(join(place, name), 'utf8'));
  return groups.map((group) => ({ file: name.replace(/\.json$/, ''), ...group }));
}
