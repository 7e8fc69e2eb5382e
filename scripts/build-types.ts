import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { buildWhenChanged } from './build-stamp.ts';
import { Failure, runCommand } from './failure.ts';
import { inProject, ROOT } from './project.ts';

const PROJECT = 'worker/tsconfig.declarations.json';
const FOLDER = 'dist/types';

/**
 * The declarations of the admin API, for the types of dashboard/api: checking the Worker's sources there would mix the
 * browser's globals with the runtime's. Nothing that runs needs them.
 */
await runCommand(async () => {
  const inputs = ['worker', 'tsconfig.json', 'scripts/build-types.ts'];
  const result = `${FOLDER}/worker/admin/api-type.d.ts`;
  await buildWhenChanged({ name: 'types', result, inputs, work: emitDeclarations });
});

async function emitDeclarations(): Promise<void> {
  // What a file that is gone once declared would still be found.
  await rm(inProject(FOLDER), { recursive: true, force: true });
  const tsc = spawn(process.execPath, [inProject('node_modules/typescript/bin/tsc'), '-p', PROJECT], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [errors, [exitCode]] = await Promise.all([text(tsc.stdout), once(tsc, 'exit')]);
  if (exitCode !== 0) throw new Failure(`the declarations of the admin API cannot be emitted:\n${errors}`);
}
