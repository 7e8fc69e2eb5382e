import type { HelperTable } from '../../template-helper';
import { FAKER_HELPERS } from '../faker/faker-helpers';
import { BLOCK_HELPERS } from './block-helpers';
import { BUCKET_HELPERS } from './bucket-helpers';
import { DATE_HELPERS } from './date-helpers';
import { ENCODING_HELPERS } from './encoding-helpers';
import { FAKE_HELPERS } from './fake-helpers';
import { LIST_HELPERS } from './list-helpers';
import { NUMBER_HELPERS } from './number-helpers';
import { OBJECT_HELPERS } from './object-helpers';
import { REQUEST_HELPERS, RESPONSE_HELPERS } from './request-helpers';
import { TEXT_HELPERS } from './text-helpers';
import { VARIABLE_HELPERS } from './variable-helpers';

/** Every helper of Mockoon, beside those that Handlebars has itself. */
export const MOCKOON_HELPERS: HelperTable = {
  ...REQUEST_HELPERS,
  ...RESPONSE_HELPERS,
  ...BUCKET_HELPERS,
  ...VARIABLE_HELPERS,
  ...BLOCK_HELPERS,
  ...LIST_HELPERS,
  ...OBJECT_HELPERS,
  ...TEXT_HELPERS,
  ...ENCODING_HELPERS,
  ...NUMBER_HELPERS,
  ...DATE_HELPERS,
  ...FAKE_HELPERS,
  ...FAKER_HELPERS,
  helperMissing: () => '',
};
