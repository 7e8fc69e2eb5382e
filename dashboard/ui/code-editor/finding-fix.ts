import type { Finding, Fix } from './editor-types';

/**
 * What the suggestion of a finding replaces, or null when it is advice and not text to write: the name that the message
 * quotes, or a whole tag by a tag.
 */
export function findingFix(source: string, { offset, length, message, suggestion }: Finding): Fix | null {
  if (suggestion === undefined || suggestion === null || suggestion === '') return null;
  const marked = source.slice(offset, offset + length);
  if (/^\{\{[^{}]*\}\}$/.test(suggestion)) {
    return /^\{\{[^{}]*\}\}$/.test(marked) ? { from: offset, to: offset + length, insert: suggestion } : null;
  }
  // A list of what is possible, an example, a sentence.
  if (/[{}(),]|\.$/.test(suggestion)) return null;
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  const wrong = quoted.find((name) => name !== suggestion && marked.includes(name));
  if (wrong === undefined) return null;
  const from = offset + marked.indexOf(wrong);
  return { from, to: from + wrong.length, insert: suggestion };
}
