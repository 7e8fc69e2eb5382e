import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.ts';

/** What the tests call beside npm's packages, and the Debian package that has it. */
const TOOLS: Record<string, string> = { curl: 'curl', ps: 'procps' };

/** The tools that are not there and cannot be installed. */
export async function missingTools(): Promise<string[]> {
  const missing = () => Object.keys(TOOLS).filter((tool) => !runs(tool));
  const wanted = missing().map((tool) => TOOLS[tool] ?? tool);
  if (wanted.length > 0) await installFromDebian(...wanted);
  return missing();
}

function runs(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}
