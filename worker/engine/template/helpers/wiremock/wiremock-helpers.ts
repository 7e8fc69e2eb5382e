import type { HelperTable } from '../../template-helper';
import { CONDITION_HELPERS } from './conditions';
import { DATE_HELPERS } from './dates';
import { JSON_HELPERS } from './json';
import { JWT_HELPERS } from './jwt';
import { LIST_HELPERS } from './lists';
import { NUMBER_HELPERS } from './math';
import { RANDOM_HELPERS } from './random-values';
import { STATE_HELPERS } from './state';
import { STRING_HELPERS } from './strings';
import { TEXT_HELPERS } from './text';
import { VALUE_HELPERS } from './values';
import { XML_HELPERS } from './xml';

/** WireMock's own helpers, those that its Handlebars brings, and those of its extensions for JWT and state. */
export const WIREMOCK_HELPERS: HelperTable = {
  ...CONDITION_HELPERS,
  ...DATE_HELPERS,
  ...JSON_HELPERS,
  ...JWT_HELPERS,
  ...LIST_HELPERS,
  ...NUMBER_HELPERS,
  ...RANDOM_HELPERS,
  ...STATE_HELPERS,
  ...STRING_HELPERS,
  ...TEXT_HELPERS,
  ...VALUE_HELPERS,
  ...XML_HELPERS,
};
