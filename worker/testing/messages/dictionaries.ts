import type { Dictionary } from '../../platform/languages/dictionary';

const MODULES = import.meta.glob<Record<string, unknown>>(
  ['../../platform/languages/{es,pt-br}/*.ts', '!../../platform/languages/*/{spanish,portuguese}.ts'],
  { eager: true },
);

export type Family = { language: string; family: string; dictionary: Dictionary };

export function everyDictionary(): Family[] {
  return Object.entries(MODULES).flatMap(([path, module]) => {
    const [language = '', file = ''] = path.split('/').slice(-2);
    const family = file.replace('.ts', '');
    return Object.values(module)
      .filter(isDictionary)
      .map((dictionary) => ({ language, family, dictionary }));
  });
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && 'sentences' in value;
}
