import { decodeSegment } from '../percent';
import { parsePattern, type Segment } from '../route-pattern';

type Template = { ok: true; test(path: string): boolean } | { ok: false; reason: string };

/** A path as endpoints have it: `/users/{id}`, `/files/**`. */
export function compileTemplate(template: string): Template {
  const parsed = parsePattern(template);
  if (!parsed.ok) return parsed;
  const { pattern } = parsed;
  const hasRest = pattern.at(-1)?.kind === 'rest';
  const fixed = hasRest ? pattern.slice(0, -1) : pattern;
  return {
    ok: true,
    test(path) {
      const [plain = ''] = path.split('?', 1);
      const segments = plain.replace(/\/$/, '').split('/').slice(1);
      if (hasRest ? segments.length < fixed.length : segments.length !== fixed.length) return false;
      return fixed.every((segment, index) => fits(segment, segments[index] ?? ''));
    },
  };
}

function fits(segment: Segment, text: string): boolean {
  if (segment.kind === 'static') return decodeSegment(text) === segment.text;
  return text !== '';
}
