import { hasDotSegments } from './address-trouble';
import { shellWord } from './shell-word';

/** A call of curl that a shell can read as it stands, an option to a line. */
export function curlCommand(method: string, url: string, hasBody: boolean, options: string[][]): string {
  const lines = [[...methodWords(method.toUpperCase(), hasBody), ...addressWords(url)], ...options];
  return `curl ${lines.map((words) => words.map(shellWord).join(' ')).join(' \\\n  ')}`;
}

function methodWords(method: string, hasBody: boolean): string[] {
  if (method === 'HEAD') return ['-I'];
  if (method === 'GET' && !hasBody) return [];
  return ['-X', method];
}

/** curl reads brackets as lists of addresses, and tidies up paths. */
function addressWords(url: string): string[] {
  const words: string[] = [];
  if (/[[\]{}]/.test(url)) words.push('-g');
  if (hasDotSegments(url)) words.push('--path-as-is');
  return [...words, url];
}
