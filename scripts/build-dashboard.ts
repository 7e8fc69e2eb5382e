import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { buildSchemas, SCHEMAS_FOLDER } from './build-schemas.ts';
import { buildWhenChanged } from './build-stamp.ts';
import { buildTemplateNames, TEMPLATE_NAMES } from './build-template-names.ts';
import { Failure } from './failure.ts';
import { inProject, ROOT } from './project.ts';

export const DASHBOARD_CONFIG = 'dashboard/vite.config.ts';

export async function buildDashboard(): Promise<boolean> {
  await buildSchemas();
  await buildTemplateNames();
  const inputs = ['dashboard', SCHEMAS_FOLDER, TEMPLATE_NAMES, 'scripts/build-dashboard.ts'];
  return buildWhenChanged({ name: 'dashboard', result: 'dist/dashboard/index.html', inputs, work: bundle });
}

/** In a process of its own: Vite wants the project as its working folder, and its memory back afterwards. */
async function bundle(): Promise<void> {
  const args = [inProject('node_modules/vite/bin/vite.js'), 'build', '--config', DASHBOARD_CONFIG];
  const vite = spawn(process.execPath, [...args, '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [errors, [exitCode]] = await Promise.all([text(vite.stderr), once(vite, 'exit')]);
  if (exitCode === 0) return;
  throw new Failure(
    `the dashboard does not build: ${reasonIn(errors)}; npx vite build --config ${DASHBOARD_CONFIG} tells more`,
  );
}

/** Vite's headings say only that it failed; the first line below them says why, and a frame says where. */
function reasonIn(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim());
  const reason = lines.find((line) => line !== '' && !/^(✗|error during build|Build failed)/i.test(line));
  const place = lines.join(' ').match(/\[ (\S+:\d+:\d+) \]/)?.[1];
  return `${place ? `${place}: ` : ''}${reason ?? 'Vite says nothing'}`;
}
