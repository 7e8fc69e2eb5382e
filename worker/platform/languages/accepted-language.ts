export const LANGUAGES = ['en', 'pt-BR', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** By primary subtag: whoever reads `pt-PT` or `es-MX` is better served by a relative than by English. */
const BY_SUBTAG: ReadonlyMap<string, Language> = new Map([
  ['en', 'en'],
  ['pt', 'pt-BR'],
  ['es', 'es'],
]);

const RANGE = /^(\*|[a-z]{1,8})(?:-[a-z\d]{1,8})*(?:[ \t]*;[ \t]*q=([01](?:\.\d{0,3})?))?$/i;

type Wish = { subtag: string; weight: number };

/** What an `Accept-Language` likes best of the languages that there are; English when it likes none of them. */
export function acceptedLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').flatMap(readWish);
  const refused = new Set(wishes.filter(({ weight }) => weight === 0).map(({ subtag }) => subtag));
  const liked = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  for (const { subtag } of liked) {
    const language = subtag === '*' ? anyBut(refused) : BY_SUBTAG.get(subtag);
    if (language !== undefined) return language;
  }
  return 'en';
}

function readWish(range: string): Wish[] {
  const [, subtag, weight = '1'] = RANGE.exec(range.trim()) ?? [];
  return subtag === undefined ? [] : [{ subtag: subtag.toLowerCase(), weight: Number(weight) }];
}

function anyBut(refused: ReadonlySet<string>): Language | undefined {
  for (const [subtag, language] of BY_SUBTAG) if (!refused.has(subtag)) return language;
  return undefined;
}
