import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { inProject } from '../../scripts/project.ts';
import type { SampleLanguage } from '../../worker/engine/request-code/sample-language.ts';
import { smallPicture } from './small-picture.ts';

const run = promisify(execFile);

export type Ran = { status: number; printed: string };

/** All but Go, which has to be compiled first. */
export const SCRIPTED = [
  'curl',
  'httpie',
  'python_requests',
  'python_httpx',
  'javascript_fetch',
  'javascript_axios',
] as const satisfies SampleLanguage[];

type Scripted = (typeof SCRIPTED)[number];

const COMMANDS: Record<Scripted, (code: string) => [program: string, ...args: string[]]> = {
  curl: (code) => ['bash', '-c', code],
  httpie: (code) => ['bash', '-c', code],
  python_requests: (code) => ['/usr/bin/python3', '-c', code],
  python_httpx: (code) => ['/usr/bin/python3', '-c', code],
  javascript_fetch: (code) => ['node', '--input-type=module', '--eval', code],
  javascript_axios: (code) => ['node', '--input-type=module', '--eval', code],
};

/** Where each says what the status was. */
const STATUS: Record<Scripted, RegExp> = {
  curl: /(\d{3})$/,
  httpie: /^HTTP\/\S+ (\d{3})/,
  python_requests: /^(\d{3})\b/,
  python_httpx: /^(\d{3})\b/,
  javascript_fetch: /^(\d{3})\b/,
  javascript_axios: /^(\d{3})\b/,
};

/** A folder to run examples in as they are printed, with a file to send; the tools are only told to show the status. */
export function useWorkshop() {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-examples-'));
    await symlink(inProject('node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'upload.bin'), Buffer.from([0, 255, 10, 13, 128]));
    await writeFile(join(folder, 'upload.png'), await smallPicture());
    await writeFile(join(folder, '.curlrc'), 'silent\nwrite-out = "\\n%{http_code}"\n');
    await writeFile(join(folder, 'config.json'), JSON.stringify({ default_options: ['--print=hb'] }));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const environment = (more: Record<string, string>) => ({
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CURL_HOME: folder,
    HTTPIE_CONFIG_DIR: folder,
    GOCACHE: join(tmpdir(), 'understudy-go-cache'),
    GOFLAGS: '-mod=mod',
    LC_ALL: 'C.UTF-8',
    ...more,
  });

  async function type(command: [string, ...string[]], more: Record<string, string>): Promise<string> {
    const [program, ...args] = command;
    const { stdout } = await run(program, args, { cwd: folder, env: environment(more), timeout: 120_000 });
    return stdout;
  }

  return {
    /** The code as it is printed; throws with all it said when it fails. */
    async run(language: Scripted, code: string, more: Record<string, string> = {}): Promise<Ran> {
      const printed = await type(COMMANDS[language](code), more);
      return { status: Number(STATUS[language].exec(printed.trim())?.[1]), printed };
    },
    /** Programs of a module; what gofmt and vet have to say of them. */
    async checkGo(programs: readonly string[]): Promise<string> {
      await writeFile(join(folder, 'go.mod'), 'module examples\n\ngo 1.19\n');
      for (const [index, code] of programs.entries()) {
        await mkdir(join(folder, `program${index}`), { recursive: true });
        await writeFile(join(folder, `program${index}`, 'main.go'), code);
      }
      const dirs = programs.map((_, index) => `./program${index}`);
      return (await type(['gofmt', '-l', ...dirs], {})) + (await type(['go', 'vet', ...dirs], {}));
    },
    /** One of the programs that were checked. */
    async runGo(index: number, more: Record<string, string> = {}): Promise<Ran> {
      const printed = await type(['go', 'run', `./program${index}`], more);
      return { status: Number(/^(\d{3}) /.exec(printed)?.[1]), printed };
    },
  };
}
