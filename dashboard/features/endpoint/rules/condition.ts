import { anyOfText, textOfAny } from '../document/json-texts';

/** What a condition of the builder looks at, and whether it names a part of it. */
export const SUBJECTS = {
  query: true,
  param: true,
  header: true,
  cookie: true,
  body: true,
  form: true,
  body_text: false,
  method: false,
  path: false,
  call: false,
  scenario: true,
  state: true,
} as const;

export type Subject = keyof typeof SUBJECTS;

export const OPERATORS = [
  'equals',
  'not_equals',
  'one_of',
  'contains',
  'starts_with',
  'ends_with',
  'matches',
  'at_least',
  'at_most',
  'greater_than',
  'less_than',
  'multiple_of',
  'present',
  'absent',
] as const;

export type Operator = (typeof OPERATORS)[number];

export type Condition = { subject: Subject; name: string; operator: Operator; value: string };

const NUMBERS: readonly Operator[] = ['at_least', 'at_most', 'greater_than', 'less_than', 'multiple_of'];
/** What JSON is in, or a number: their values are more than text. */
const VALUES: readonly Subject[] = ['body', 'state', 'call'];

export function hasName(subject: Subject): boolean {
  return SUBJECTS[subject];
}

export function hasValue(operator: Operator): boolean {
  return operator !== 'present' && operator !== 'absent';
}

/** A condition as the builder shows it; undefined for one that says more than the builder can. */
export function readCondition(rule: unknown): Condition | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const members: [string, unknown][] = Object.entries(rule);
  const [first, second] = [members.find(isSubject), members.find((member) => !isSubject(member))];
  if (!first || members.length > 2) return undefined;
  const subject = first[0] as Subject;
  const name = hasName(subject) ? first[1] : '';
  if (typeof name !== 'string' || (!hasName(subject) && first[1] !== true)) return undefined;
  if (!second) return { subject, name, operator: 'present', value: '' };
  return readOperator({ subject, name }, second);
}

export function writeCondition({ subject, name, operator, value }: Condition): Record<string, unknown> {
  const seen = hasName(subject) ? name : true;
  if (!hasValue(operator)) return { [subject]: seen, [operator]: true };
  if (operator === 'one_of') {
    const items = value.split(',').map((item) => item.trim());
    return { [subject]: seen, one_of: items.map((item) => written(item, subject, operator)) };
  }
  return { [subject]: seen, [operator]: written(value, subject, operator) };
}

function isSubject([key]: [string, unknown]): boolean {
  return Object.hasOwn(SUBJECTS, key);
}

function readOperator(
  seen: Pick<Condition, 'subject' | 'name'>,
  member: [string, unknown],
): Condition | undefined {
  const operator = OPERATORS.find((known) => known === member[0]);
  if (!operator) return undefined;
  if (!hasValue(operator)) return member[1] === true ? { ...seen, operator, value: '' } : undefined;
  if (operator !== 'one_of') return withValue({ ...seen, operator }, [member[1]]);
  const items: unknown[] = Array.isArray(member[1]) ? member[1] : [];
  const isListed = items.length > 0 && items.every((item) => !String(item).includes(','));
  return isListed ? withValue({ ...seen, operator }, items) : undefined;
}

/** Only if it would be written again as it was read. */
function withValue(seen: Omit<Condition, 'value'>, items: readonly unknown[]): Condition | undefined {
  const texts = items.map((item) => shownText(item, seen));
  const isPlain = items.every((item) => typeof item !== 'object' || item === null);
  const same = items.every(
    (item, index) =>
      String(written(texts[index] ?? '', seen.subject, seen.operator)) === String(item) && item !== null,
  );
  return isPlain && same ? { ...seen, value: texts.join(', ') } : undefined;
}

function shownText(item: unknown, seen: Pick<Condition, 'subject' | 'operator'>): string {
  const isBare = isText(seen) || NUMBERS.includes(seen.operator) || item === '';
  return isBare ? String(item) : textOfAny(item);
}

function isText({ subject, operator }: Pick<Condition, 'subject' | 'operator'>): boolean {
  return !VALUES.includes(subject) && !NUMBERS.includes(operator);
}

function written(text: string, subject: Subject, operator: Operator): unknown {
  if (isText({ subject, operator })) return text;
  const isNumber = text.trim() !== '' && Number.isFinite(Number(text));
  if (NUMBERS.includes(operator)) return isNumber ? Number(text) : text;
  return anyOfText(text) ?? '';
}
