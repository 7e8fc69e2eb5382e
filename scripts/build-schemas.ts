import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { buildWhenChanged } from './build-stamp.ts';
import { Failure, runCommand } from './failure.ts';
import { inProject, ROOT } from './project.ts';
import { FORM_SCHEMAS } from './schemas/form-schemas.ts';

export const SCHEMAS_FOLDER = 'dist/schemas';

/** The Worker's zod schemas as JSON Schema, for the dashboard's forms: it checks by them what is typed. */
export function buildSchemas(): Promise<boolean> {
  const inputs = ['worker', 'scripts/schemas', 'scripts/build-schemas.ts'];
  const result = `${SCHEMAS_FOLDER}/${Object.keys(FORM_SCHEMAS).at(-1)}.json`;
  return buildWhenChanged({ name: 'schemas', result, inputs, work: emit });
}

/** In a process of its own: a server that builds as it starts has no use for the Worker's modules. */
async function emit(): Promise<void> {
  const script = inProject('scripts/schemas/emit.ts');
  const child = spawn(process.execPath, [script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  const [errors, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (exitCode !== 0) throw new Failure(`the schemas of the forms cannot be emitted:\n${errors}`);
}

if (import.meta.main) await runCommand(async () => void (await buildSchemas()));
