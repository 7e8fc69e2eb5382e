import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inProject } from './project.ts';

function run(command: string) {
  const module = JSON.stringify(inProject('scripts/failure.ts'));
  const source = `import { Failure, runCommand } from ${module}; await runCommand(${command});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
    encoding: 'utf8',
  });
  return { status, lines: stderr.trim().split('\n') };
}

test('a command that waits for what never comes is one clear line and a failure', () => {
  expect(run('() => new Promise(() => {})')).toEqual({
    status: 1,
    lines: [expect.stringMatching(/^understudy: .*given up/)],
  });
});

test('a failure is one clear line, and a command that is done ends quietly', () => {
  expect(run('async () => { throw new Failure("no port") }')).toEqual({
    status: 1,
    lines: ['understudy: no port'],
  });
  expect(run('async () => {}')).toEqual({ status: 0, lines: [''] });
});
