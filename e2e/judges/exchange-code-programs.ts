import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeLanguage } from '../../worker/engine/exchange-code/code-for.ts';

export type Program = {
  language: CodeLanguage;
  /** How the source is run. */
  by: string;
  isThere: boolean;
  /** Of the random cases it runs a few. */
  isSlow?: boolean;
  /** Runs the sources one after the other. */
  run(sources: readonly string[], folder: string): Promise<void>;
};

const PYTHON = ['/usr/bin/python3', 'python3'].find((name) => runs(name, '-c', 'import requests'));

export const PROGRAMS: Program[] = [
  {
    language: 'curl',
    by: 'bash, where "!" asks for history',
    isThere: runs('curl'),
    run: typedInto('bash', '--norc', '-i'),
  },
  { language: 'curl', by: 'sh', isThere: runs('curl'), run: typedInto('sh') },
  { language: 'httpie', by: 'bash', isThere: runs('http'), isSlow: true, run: typedInto('bash') },
  { language: 'fetch', by: 'Node', isThere: true, run: (sources, folder) => runModules(sources, folder) },
  {
    language: 'python',
    by: 'requests',
    isThere: PYTHON !== undefined,
    run: (sources, folder) => runPython(sources, folder, PYTHON ?? 'python3'),
  },
  { language: 'go', by: 'net/http', isThere: runs('go', 'version'), isSlow: true, run: runGo },
];

function runs(program: string, ...args: string[]): boolean {
  const { error, status } = spawnSync(program, args.length > 0 ? args : ['--version']);
  return error === undefined && status === 0;
}

/** As if somebody had pasted them into a terminal. */
function typedInto(shell: string, ...args: string[]): Program['run'] {
  return (sources) => runProgram(shell, args, sources.join('\n'));
}

async function runModules(sources: readonly string[], folder: string): Promise<void> {
  const files = await written(sources, folder, '.mjs');
  const all = files.map((file) => `await import(${JSON.stringify(file)});\n`).join('');
  await runProgram(process.execPath, ['--input-type=module'], all);
}

async function runPython(sources: readonly string[], folder: string, python: string): Promise<void> {
  const files = await written(sources, folder, '.py');
  await runProgram(
    python,
    ['-'],
    `import runpy\nfor file in ${JSON.stringify(files)}: runpy.run_path(file)\n`,
  );
}

/** One build of them all costs less than one for each. */
async function runGo(sources: readonly string[], folder: string): Promise<void> {
  await writeFile(join(folder, 'go.mod'), 'module judged\n\ngo 1.19\n');
  const names = sources.map((_, index) => `case${index}`);
  await Promise.all(
    sources.map(async (source, index) => {
      const place = join(folder, names[index] ?? '');
      await mkdir(place);
      await writeFile(join(place, 'main.go'), source);
    }),
  );
  const bin = join(folder, 'bin/');
  await mkdir(bin);
  await runProgram('go', ['build', '-ldflags=-s -w', '-o', bin, './...'], '', folder);
  for (const name of names) await runProgram(join(bin, name), [], '');
}

function written(sources: readonly string[], folder: string, extension: string): Promise<string[]> {
  return Promise.all(
    sources.map(async (source, index) => {
      const file = join(folder, `case${index}${extension}`);
      await writeFile(file, source);
      return file;
    }),
  );
}

async function runProgram(program: string, args: string[], input: string, cwd?: string): Promise<void> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', GOFLAGS: '-mod=mod', HISTFILE: '/dev/null', PS1: '' };
  const child = spawn(program, args, { env, ...(cwd !== undefined && { cwd }) });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      told += chunk;
    });
  }
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${told.slice(-4000)}`);
}
