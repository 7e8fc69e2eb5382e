import type { LanguageFeature } from '../codemirror/language-feature';
import { loadedNames } from '../codemirror/loaded-names';
import type { LoadNames, Mark } from '../editor-types';
import { jsonSupport } from '../json/json-feature';
import { markOf } from '../json/json-marks';
import { readJson } from '../json/json-reader';
import { completeSchema } from './complete-schema';
import { schemaMarks } from './schema-marks';

export const schemaFeature: LanguageFeature = { support: jsonSupport, marks, complete: completeSchema };

async function marks(text: string, names: LoadNames | undefined): Promise<Mark[]> {
  const { root, faults } = readJson(text);
  const known = text.includes('"x-faker"') ? await loadedNames({ names }) : null;
  const fakers = known?.faker.filter(({ isForSchemas }) => isForSchemas).map(({ name }) => name);
  return [
    ...faults.map((fault) => markOf(fault, text)),
    ...schemaMarks(root, fakers ? new Set(fakers) : null),
  ];
}
