import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.ts';

type Tool = { name: string; debianPackage: string; isThere(): boolean };

/** What the tests use beside npm's packages. */
const TOOLS: Tool[] = [
  { name: 'curl', debianPackage: 'curl', isThere: () => runs('curl') },
  { name: 'ps', debianPackage: 'procps', isThere: () => runs('ps') },
  {
    name: 'the JSON-Schema-Test-Suite',
    debianPackage: 'libtest-json-schema-acceptance-perl',
    isThere: () => existsSync('/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests'),
  },
];

/** The tools that are not there and cannot be installed. */
export async function missingTools(): Promise<string[]> {
  const missing = () => TOOLS.filter((tool) => !tool.isThere());
  const wanted = missing().map(({ debianPackage }) => debianPackage);
  if (wanted.length > 0) await installFromDebian(...wanted);
  return missing().map(({ name }) => name);
}

function runs(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}
