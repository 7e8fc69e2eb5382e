import python from '../client/image_client.py?raw';
import javascript from '../client/image-client.js?raw';
import shell from '../client/image-client.sh?raw';
import use from '../client/use-image-client.js?raw';

export const LANGUAGES = ['javascript', 'python', 'curl'] as const;

export type CodeLanguage = (typeof LANGUAGES)[number];

/** What stands in the files until it is filled in. */
const EXAMPLE = { baseUrl: 'http://localhost:8787/m/demo/images', user: 'demo-user' };
const IMPORT = /^import [^;]*;\n\n/;

/** The first is the very file that this page runs, with a few lines below it that use it. */
const FILES: Record<CodeLanguage, string> = {
  javascript: `${javascript}\n${use.replace(IMPORT, '')}`,
  python,
  curl: shell,
};

export function clientCode(language: CodeLanguage, place: { baseUrl: string; user: string }): string {
  return FILES[language]
    .replaceAll(EXAMPLE.baseUrl, () => place.baseUrl)
    .replaceAll(EXAMPLE.user, () => place.user);
}
