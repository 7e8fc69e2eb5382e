import { cutText } from '../cut-text';
import { canonicalPath, canonicalSegment, decodeSegment } from '../percent';
import { TermRefused } from './term-refused';
import { plainText, type TermValue } from './term-syntax';
import { compileWildcard, splitValue, type TextTest } from './wildcard';

type PathSegment = TextTest | 'rest';

const PARAMETER = /^(?::[A-Za-z_][\w-]*|\{[A-Za-z_][\w-]*\})$/;

/**
 * A path however it was percent-encoded. Out of quotes "*" stands for anything in a segment, "**" for any number of
 * segments, and a parameter as endpoints have it for one.
 */
export function compilePathGlob(value: TermValue): TextTest {
  const text = plainText(value);
  if (!text.startsWith('/') && !text.startsWith('*'))
    throw new TermRefused(
      `A path begins with "/": write "/${cutText(text, 80)}", or "**/${cutText(text, 80)}" for a part of it.`,
    );
  const whole = text.startsWith('/') ? value : [{ text: '/', isQuoted: true }, ...value];
  const segments = splitValue(whole, '/', true).slice(1).map(compileSegment);
  return (path) => fits(segments, canonicalPath(path).split('/').slice(1));
}

function compileSegment(segment: TermValue): PathSegment {
  const text = plainText(segment);
  const isBare = segment.every(({ isQuoted }) => !isQuoted);
  if (isBare && text === '**') return 'rest';
  if (isBare && PARAMETER.test(text)) return (actual) => actual !== '';
  if (segment.some((piece) => !piece.isQuoted && piece.text.includes('**')))
    throw new TermRefused(`"${cutText(text, 80)}": "**" stands for whole segments; within one it is "*".`);
  const decoded = segment.map((piece) => ({ ...piece, text: canonicalSegment(decodeSegment(piece.text)) }));
  return compileWildcard(decoded, { ignoreCase: false });
}

/** When a segment does not fit, only the last "**" has to take one more: those before it need not be tried again. */
function fits(wanted: readonly PathSegment[], segments: readonly string[]): boolean {
  let at = 0;
  let next = 0;
  let afterRest = -1;
  let resume = 0;
  while (at < segments.length) {
    const segment = wanted[next];
    if (segment === 'rest') {
      next++;
      afterRest = next;
      resume = at;
    } else if (segment?.(segments[at] ?? '')) {
      next++;
      at++;
    } else {
      if (afterRest === -1) return false;
      resume++;
      at = resume;
      next = afterRest;
    }
  }
  while (wanted[next] === 'rest') next++;
  return next === wanted.length;
}
