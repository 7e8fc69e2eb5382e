import { ADDRESS_FIELDS } from './address-fields';
import { BODY_FIELDS } from './body-fields';
import type { FilterField } from './filter-field';
import { HEADER_FIELDS } from './header-fields';
import { IS_FIELD } from './is-field';
import { JSON_FIELDS } from './json-fields';
import { NUMBER_FIELDS } from './number-fields';
import { QUERY_FIELD } from './query-field';
import { SOURCE_FIELD } from './source-field';
import { STATUS_FIELD } from './status-field';
import { WORDS } from './term-syntax';
import { TEXT_FIELDS } from './text-fields';
import { TIME_FIELDS } from './time-fields';
import { WORDS_FIELD } from './words-field';

const FIELDS: ReadonlyMap<string, FilterField> = new Map([
  ...TEXT_FIELDS,
  ['status', STATUS_FIELD],
  ['is', IS_FIELD],
  ['source', SOURCE_FIELD],
  ...NUMBER_FIELDS,
  ...TIME_FIELDS,
  ...ADDRESS_FIELDS,
  ...HEADER_FIELDS,
  ['query', QUERY_FIELD],
  ...JSON_FIELDS,
  ...BODY_FIELDS,
  [WORDS, WORDS_FIELD],
]);

export const FIELD_NAMES: readonly string[] = [...FIELDS.keys()];

export function fieldNamed(name: string): FilterField | undefined {
  return FIELDS.get(name);
}

export function isKeyedField(name: string): boolean {
  return FIELDS.get(name)?.isKeyed === true;
}
