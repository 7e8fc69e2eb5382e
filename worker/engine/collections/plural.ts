/** The few words of English that json-server's users meet; a relation with a name of its own needs no guess. */
const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['person', 'people'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['index', 'indices'],
  ['datum', 'data'],
  ['medium', 'media'],
  ['criterion', 'criteria'],
  ['analysis', 'analyses'],
  ['leaf', 'leaves'],
  ['life', 'lives'],
  ['shelf', 'shelves'],
  ['movie', 'movies'],
  ['cookie', 'cookies'],
  ['cache', 'caches'],
  ['axe', 'axes'],
  ['house', 'houses'],
  ['course', 'courses'],
  ['response', 'responses'],
  ['purchase', 'purchases'],
  ['release', 'releases'],
  ['database', 'databases'],
  ['invoice', 'invoices'],
];

const UNCOUNTED = new Set([
  'news',
  'series',
  'species',
  'equipment',
  'information',
  'fish',
  'sheep',
  'settings',
]);

export function singularOf(word: string): string {
  const known = irregular(word, 1);
  if (known !== null) return known;
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return /[^s]s$/i.test(word) && !/(us|is)$/i.test(word) ? word.slice(0, -1) : word;
}

export function pluralOf(word: string): string {
  const known = irregular(word, 0);
  if (known !== null) return known;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

/** Of `blogPosts` only the last word counts. */
function irregular(word: string, from: 0 | 1): string | null {
  const lower = word.toLowerCase();
  if (UNCOUNTED.has(lower)) return word;
  for (const pair of IRREGULAR) {
    if (!lower.endsWith(pair[from])) continue;
    const start = word.length - pair[from].length;
    if (start > 0 && !/[A-Z_-]/.test(word.slice(start - 1, start + 1))) continue;
    const other = pair[from === 1 ? 0 : 1];
    const isUpper = /[A-Z]/.test(word.charAt(start));
    return word.slice(0, start) + (isUpper ? other.charAt(0).toUpperCase() + other.slice(1) : other);
  }
  return null;
}
