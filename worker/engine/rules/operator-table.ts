import { isJsonObject } from '../json/json-object';
import { BYTES_OPERATORS } from './bytes-operators';
import { COMBINING_OPERATORS } from './combining-operators';
import { DATE_OPERATORS } from './date-operators';
import { CHOICE_OPERATORS } from './equals-operators';
import { JSON_OPERATORS } from './json-operators';
import { LIST_OPERATORS } from './list-operators';
import { NUMBER_OPERATORS } from './number-operators';
import type { OperatorTable } from './operator';
import { PRESENCE_OPERATORS } from './presence-operators';
import { TEXT_OPERATORS } from './text-operators';
import { XML_OPERATORS } from './xml-operators';

export const OPERATORS: OperatorTable = {
  ...TEXT_OPERATORS,
  ...CHOICE_OPERATORS,
  ...PRESENCE_OPERATORS,
  ...NUMBER_OPERATORS,
  ...JSON_OPERATORS,
  ...LIST_OPERATORS,
  ...DATE_OPERATORS,
  ...XML_OPERATORS,
  ...BYTES_OPERATORS,
  ...COMBINING_OPERATORS,
};

export const OPERATOR_NAMES: readonly string[] = Object.keys(OPERATORS);

type OptionType = 'boolean' | 'string' | 'strings' | 'object';

/** What may stand beside an operator and changes how it looks. */
export const OPTIONS: Readonly<Record<string, OptionType>> = {
  ignore_case: 'boolean',
  every: 'boolean',
  ignore_array_order: 'boolean',
  ignore_extra_elements: 'boolean',
  dialect: 'string',
  format: 'string',
  offset: 'string',
  truncate_expected: 'string',
  truncate_actual: 'string',
  truncate_last: 'boolean',
  namespaces: 'object',
  placeholders: 'boolean',
  placeholder_open: 'string',
  placeholder_close: 'string',
  order: 'string',
  exempted: 'strings',
  namespace_awareness: 'string',
};

export const OPTION_NAMES: readonly string[] = Object.keys(OPTIONS);

export function isOptionOfType(value: unknown, type: OptionType): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (type === 'object') return isJsonObject(value);
  return typeof value === type;
}
