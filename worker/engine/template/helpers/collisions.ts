import type { Helper, HelperCall } from '../template-helper';

export type Origin = 'wiremock' | 'mockoon';

/**
 * Names that WireMock and Mockoon both have, for different things: how the helper is called says whose is meant. Null where it
 * does not; then the dialect decides.
 */
const SIGNS: Readonly<Record<string, (call: HelperCall) => Origin | null>> = {
  /** now format='yyyy' is WireMock's, now 'yyyy' is Mockoon's. */
  now: (call) => {
    if (hasNamed(call)) return 'wiremock';
    return call.args.length > 0 ? 'mockoon' : null;
  },
  /** date moment format=... prints; date from to format draws one in between. */
  date: (call) => (call.args.length >= 2 && !hasNamed(call) ? 'mockoon' : 'wiremock'),
  dateFormat: (call) => (hasNamed(call) || isOneOf(call.args[1], STYLES) ? 'wiremock' : null),
  base64: (call) => (hasNamed(call) ? 'wiremock' : null),
  join: (call) => (hasNamed(call) || call.args.length > 2 ? 'wiremock' : null),
  /** Mockoon replaces the first, WireMock all. */
  replace: (call) => (call.block ? 'wiremock' : null),
  jsonPath: (call) => {
    if (hasNamed(call) || typeof call.args[0] === 'string') return 'wiremock';
    return call.args.length > 2 ? 'mockoon' : null;
  },
  eq: comparison,
  gt: comparison,
  gte: comparison,
  lt: comparison,
  lte: comparison,
};

const STYLES = ['full', 'long', 'medium', 'short'];

/** One helper for both; `preferred` is taken where the call does not say. */
export function eitherHelper(name: string, wiremock: Helper, mockoon: Helper, preferred: Origin): Helper {
  const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
  const otherwise = preferred === 'wiremock' ? wiremock : mockoon;
  if (!sign) return otherwise;
  return (call) => {
    const origin = sign(call);
    if (origin === null) return otherwise(call);
    return origin === 'wiremock' ? wiremock(call) : mockoon(call);
  };
}

/** As a block, or with yes= and no=, only WireMock's compare. */
function comparison(call: HelperCall): Origin | null {
  return call.block || hasNamed(call) ? 'wiremock' : null;
}

function hasNamed(call: HelperCall): boolean {
  for (const _ in call.hash) return true;
  return false;
}

function isOneOf(value: unknown, names: readonly string[]): boolean {
  return typeof value === 'string' && names.includes(value);
}
