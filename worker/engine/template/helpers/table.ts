import type { Dialect } from '../compilation';
import type { HelperTable } from '../template-helper';
import { eitherHelper, type Origin } from './collisions';
import { MOCKOON_HELPERS } from './mockoon/mockoon-helpers';
import { POSTMAN_HELPERS } from './postman/postman-helpers';
import { WIREMOCK_HELPERS } from './wiremock/wiremock-helpers';

/** Every helper of every dialect; where names collide and the call does not say whose is meant, WireMock's. */
export const ALL_HELPERS: HelperTable = merged('wiremock');

const MOCKOON_FIRST: HelperTable = merged('mockoon');

/** Every helper, with those of the dialect first. */
export function helpersFor(dialect: Dialect): HelperTable {
  return dialect === 'html' ? MOCKOON_FIRST : ALL_HELPERS;
}

function merged(preferred: Origin): HelperTable {
  const table: Record<string, HelperTable[string]> = {
    ...POSTMAN_HELPERS,
    ...MOCKOON_HELPERS,
    ...WIREMOCK_HELPERS,
  };
  for (const [name, wiremock] of Object.entries(WIREMOCK_HELPERS)) {
    const mockoon = Object.hasOwn(MOCKOON_HELPERS, name) ? MOCKOON_HELPERS[name] : undefined;
    if (mockoon) table[name] = eitherHelper(name, wiremock, mockoon, preferred);
  }
  return table;
}
