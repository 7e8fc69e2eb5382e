const LONGEST = 63;
/** Letters, digits and marks of every script that survive normalization; the exceptions of RFC 5892 §2.6 apart. */
const USUAL =
  /^[-\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\u00df\u03c2\u06fd\u06fe\u0f0b\u3007\u00b7\u0375\u05f3\u05f4\u30fb\u200c-\u200d]+$/u;
const DENIED = /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/;
const LEADING_MARK = /^\p{M}/u;
const VIRAMA =
  '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u0e3a\\u0f84\\u1039\\u103a\\u1714\\u1734\\u17d2\\u1a60\\u1b44\\u1baa\\u1bab\\u1bf2\\u1bf3\\ua806\\ua8c4\\ua953\\ua9c0\\uaaf6\\uabed]';

/** What must stand around the characters that are only allowed in company (RFC 5892, appendix A). */
const COMPANY: readonly [RegExp, RegExp][] = [
  [/\u00b7/g, /l\u00b7(?=l)/g],
  [/\u0375/g, /\u0375(?=\p{Script=Greek})/gu],
  [/[\u05f3\u05f4]/g, /\p{Script=Hebrew}[\u05f3\u05f4]/gu],
  [/\u200d/g, new RegExp(`${VIRAMA}\\u200d`, 'g')],
  [
    /\u200c/g,
    new RegExp(`${VIRAMA}\\u200c|\\p{Script=Arabic}\\p{Mn}*\\u200c(?=\\p{Mn}*\\p{Script=Arabic})`, 'gu'),
  ],
];
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const ARABIC_DIGIT = /[\u0660-\u0669]/;
const EXTENDED_DIGIT = /[\u06f0-\u06f9]/;

/** A label of a host name with letters beyond ASCII, by the rules of IDNA 2008. */
export function isInternationalLabel(label: string): boolean {
  if (label.length > LONGEST || !USUAL.test(label) || DENIED.test(label)) return false;
  if (label.startsWith('-') || label.endsWith('-') || label.startsWith('--', 2)) return false;
  if (LEADING_MARK.test(label) || label.normalize('NFC') !== label) return false;
  if (ARABIC_DIGIT.test(label) && EXTENDED_DIGIT.test(label)) return false;
  if (label.includes('\u30fb') && !JAPANESE.test(label.replaceAll('\u30fb', ''))) return false;
  return COMPANY.every(([lonely, accompanied]) => count(label, lonely) === count(label, accompanied));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
