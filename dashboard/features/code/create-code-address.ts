import { useSearchParams } from '@solidjs/router';
import type { CodeLanguage } from '../../api/example-queries';
import { LANGUAGES } from './languages';

type Search = Partial<Record<'of' | 'lang' | 'q', string>>;

const QUIETLY = { replace: true, scroll: false };

/** All of the page that stands in its address. */
export function createCodeAddress() {
  const [search, setSearch] = useSearchParams<Search>();
  return {
    operation: () => search.of,
    hrefOf: (operation: string) =>
      `?${new URLSearchParams({ of: operation, ...(search.lang ? { lang: search.lang } : {}), ...(search.q ? { q: search.q } : {}) })}`,
    show: (operation: string) => setSearch({ of: operation }, QUIETLY),
    language: (): CodeLanguage => LANGUAGES.find((each) => each === search.lang) ?? 'curl',
    speak: (language: string) => setSearch({ lang: language }, QUIETLY),
    q: () => search.q ?? '',
    find: (q: string) => setSearch({ q: q === '' ? undefined : q }, QUIETLY),
  };
}

export type CodeAddress = ReturnType<typeof createCodeAddress>;
