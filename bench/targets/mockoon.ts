import { writeFileSync } from 'node:fs';
import { benchPackage } from '../install.ts';
import { mockoonEnvironment } from './mockoon-environment.ts';
import { defineTarget } from './target.ts';

export const mockoon = defineTarget({
  name: 'mockoon',
  command: (work, { port, folder }) => {
    const file = `${folder}/environment.json`;
    writeFileSync(file, JSON.stringify(mockoonEnvironment(work, port)));
    const program = benchPackage('@mockoon/cli/bin/run.js');
    return {
      program: process.execPath,
      args: [program, 'start', '--data', file, '--repair', '--disable-log-to-file'],
      cwd: folder,
      env: {},
    };
  },
});
