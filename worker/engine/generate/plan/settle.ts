import { commonStep } from '../number/common-step';
import { fitsNumber } from '../number/make-number';
import { hasNoInteger, isEmptyRange } from '../number/number-range';
import { isPossible } from './admits';
import type { Form } from './form';
import {
  ARRAY,
  BOOLEAN,
  EVERY_TYPE,
  FRACTION,
  INTEGER,
  NULL,
  NUMBER,
  namesOf,
  OBJECT,
  STRING,
  typeOf,
} from './json-type';
import { valuesWithout } from './value-lists';

const LONGEST_TEXT = 100_000;
const LARGEST = 10_000;

/** Draws the conclusions of what was merged so far: types without a value are given up. False when none is left. */
export function settle(form: Form): boolean {
  return settleNumbers(form) && settleSizes(form) && settleValues(form);
}

function settleNumbers(form: Form): boolean {
  if (!(form.types & NUMBER)) return true;
  const { range, steps } = form;
  const where = boundAt(form);
  const bounds = `from ${range.low} to ${range.high}`;
  if (isEmptyRange(range)) {
    return form.keepTypes(
      EVERY_TYPE & ~NUMBER,
      where,
      `\`minimum\` and \`maximum\` contradict: no number is ${bounds}.`,
    );
  }
  if (hasNoInteger(range) && !form.keepTypes(EVERY_TYPE & ~INTEGER, where, `No whole number is ${bounds}.`))
    return false;
  if (form.types & FRACTION && (steps.some(Number.isInteger) || range.low === range.high)) {
    const isPoint = range.low === range.high && !Number.isInteger(range.low) && !steps.some(Number.isInteger);
    if (!isPoint) form.types &= ~FRACTION;
    if (form.types === 0) return form.keepTypes(0, '', '`multipleOf` leaves only whole numbers.');
  }
  const step = steps.length > 0 ? commonStep(steps) : null;
  if (step === null || !Number.isFinite(range.high - range.low) || range.high - range.low >= step)
    return true;
  const near = [
    range.low,
    range.high,
    Math.ceil(range.low / step) * step,
    Math.floor(range.high / step) * step,
  ];
  if (near.some((value) => fitsNumber({ range, steps, notSteps: [], kind: 'number' }, value))) return true;
  return form.keepTypes(
    EVERY_TYPE & ~NUMBER,
    form.where.get('multipleOf') ?? where,
    `No multiple of ${step} is ${bounds}.`,
  );
}

function boundAt({ where }: Form): string {
  const keywords = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];
  return keywords.map((keyword) => where.get(keyword)).find((pointer) => pointer !== undefined) ?? '';
}

function settleSizes(form: Form): boolean {
  const gaps: [types: number, low: number, high: number, most: number, low: string, high: string][] = [
    [STRING, form.minLength, form.maxLength, LONGEST_TEXT, 'minLength', 'maxLength'],
    [ARRAY, form.minItems, form.maxItems, LARGEST, 'minItems', 'maxItems'],
    [OBJECT, form.minProperties, form.maxProperties, LARGEST, 'minProperties', 'maxProperties'],
  ];
  for (const [types, low, high, most, lowName, highName] of gaps) {
    if (low <= high && high >= 0 && low <= most) continue;
    const pointer = form.where.get(lowName) ?? form.where.get(highName) ?? '';
    const message =
      low > most
        ? `\`${lowName}\` ${low} is more than ${most}, the most that is generated.`
        : `\`${lowName}\` ${low} and \`${highName}\` ${high} contradict.`;
    if (!form.keepTypes(EVERY_TYPE & ~types, pointer, message)) return false;
  }
  const required = form.where.get('required') ?? '';
  const both = [...form.required].filter((name) => form.absent.has(name));
  if (
    both.length > 0 &&
    !form.keepTypes(EVERY_TYPE & ~OBJECT, required, `"${both[0]}" is required and forbidden.`)
  ) {
    return false;
  }
  if (form.required.size <= form.maxProperties) return true;
  const message = `\`required\` names ${form.required.size} members and \`maxProperties\` allows ${form.maxProperties}.`;
  return form.keepTypes(EVERY_TYPE & ~OBJECT, required, message);
}

function settleValues(form: Form): boolean {
  if (form.values === null) return settleSmallTypes(form);
  const kept = valuesWithout(form.values, form.notValues).filter((value) => isPossible(form, value));
  if (kept.length === 0) {
    return form.keepTypes(0, '', '`enum` or `const` has no value that the other keywords allow.');
  }
  form.values = kept;
  const types = kept.reduce<number>((all, value) => all | typeOf(value), 0);
  return form.keepTypes(types, '', `\`enum\` has only ${namesOf(types)}.`);
}

function settleSmallTypes(form: Form): boolean {
  const { notValues } = form;
  if (notValues.length === 0) return true;
  if (notValues.includes(null)) form.types &= ~NULL;
  if (notValues.includes(true) && notValues.includes(false)) form.types &= ~BOOLEAN;
  return form.types !== 0 || form.keepTypes(0, '', '`not` forbids every value.');
}
