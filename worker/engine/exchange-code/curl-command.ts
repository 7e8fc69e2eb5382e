import { hasDotSegments } from './address-trouble';
import { shellWord } from './shell-word';

/** A call of curl that a shell can read as it stands, an option to a line. */
export function curlCommand(method: string, url: string, hasBody: boolean, options: string[][]): string {
  const quoted = options.map((words) => words.map(shellWord));
  return writtenCurl(method, { url, word: shellWord(url) }, hasBody, quoted);
}

/** The same of words that a shell reads already; `url` is what there is to know of the address. */
export function writtenCurl(
  method: string,
  { url, word }: { url: string; word: string },
  hasBody: boolean,
  options: string[][],
): string {
  const first = [...methodWords(method.toUpperCase(), hasBody).map(shellWord), ...addressOptions(url), word];
  return `curl ${[first, ...options].map((words) => words.join(' ')).join(' \\\n  ')}`;
}

function methodWords(method: string, hasBody: boolean): string[] {
  if (method === 'HEAD') return ['-I'];
  if (method === 'GET' && !hasBody) return [];
  return ['-X', method];
}

/** curl reads brackets as lists of addresses, and tidies up paths. */
function addressOptions(url: string): string[] {
  const words: string[] = [];
  if (/[[\]{}]/.test(url)) words.push('-g');
  if (hasDotSegments(url)) words.push('--path-as-is');
  return words;
}
