import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { bundle } from '../esbuild.ts';
import { inProject } from '../project.ts';
import { FORM_SCHEMAS, type FormSchemaName } from './form-schemas.ts';

export type LoadedSchemas = { z: typeof z; schemas: Record<FormSchemaName, z.ZodType> };

/** The Worker's own schemas: its imports have no extensions, so Node reads a bundle of them. */
export async function loadSchemas(): Promise<LoadedSchemas> {
  const { outputFiles } = await bundle({
    stdin: { contents: entry(), resolveDir: inProject('worker') },
    platform: 'node',
    external: ['@faker-js/faker', '@faker-js/faker/*', 'quickjs-emscripten-core', '@jitl/*'],
    loader: { '.wasm': 'empty' },
    define: { __VERSION__: '""' },
  });
  // Not beside the schemas: a build of the dashboard that comes by would take them for changed.
  const file = inProject('dist/imported', `schemas-${process.pid}.mjs`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outputFiles[0]?.contents ?? '');
  try {
    // What a bundle exports is known to nobody but its author.
    return (await import(pathToFileURL(file).href)) as LoadedSchemas;
  } finally {
    await rm(file, { force: true });
  }
}

function entry(): string {
  const forms = Object.entries(FORM_SCHEMAS).map(([key, [module, name]], index) => ({
    import: `import { ${name} as schema${index} } from './${module}';`,
    member: `${JSON.stringify(key)}: schema${index},`,
  }));
  return [
    `export { z } from 'zod';`,
    ...forms.map((form) => form.import),
    `export const schemas = {${forms.map((form) => form.member).join('')}};`,
  ].join('\n');
}
