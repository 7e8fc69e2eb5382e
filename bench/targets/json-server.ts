import { writeFileSync } from 'node:fs';
import { fixedText } from '../cases/answer-body.ts';
import { benchPackage } from '../install.ts';
import { defineTarget } from './target.ts';

/** Each endpoint becomes a singular resource of the database file, which is all that json-server can answer with. */
export const jsonServer = defineTarget({
  name: 'json-server',
  reformatsJson: true,
  command: (work, { port, folder }) => {
    const file = `${folder}/db.json`;
    const resources = work.endpoints.map((one) => [one.path.slice(1), JSON.parse(fixedText(one))]);
    const kept = work.keeps ? { [work.keeps.name]: work.keeps.items } : {};
    writeFileSync(file, JSON.stringify({ ...Object.fromEntries(resources), ...kept }));
    const program = benchPackage('json-server/lib/cli/bin.js');
    return {
      program: process.execPath,
      args: [program, file, '--port', String(port), '--host', '127.0.0.1', '--quiet'],
      cwd: folder,
      env: {},
    };
  },
});
