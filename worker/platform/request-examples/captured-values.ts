import { isScalar, type SampleJson, Secret } from '../../engine/request-code/sample-request';
import type { DescribedCall } from './described-call';

/** Names for which a request takes the value that an earlier answer had. */
export type Captured = ReadonlySet<string>;

export function capturedNames(calls: readonly DescribedCall[]): Captured {
  return new Set(calls.flatMap(({ captures }) => captures.map(({ name }) => name)));
}

/** Of these no example can have a value that works. */
export function secretNames(captured: Captured): Captured {
  return new Set([...captured].filter((name) => /token|secret|key|code|session/i.test(name)));
}

export function valueFor(name: string, value: string, captured: Captured): string | Secret {
  return captured.has(name) ? new Secret(name) : value;
}

/** The body with captured values in the place of texts that have their names. */
export function withCaptured(value: SampleJson, captured: Captured): SampleJson {
  if (isScalar(value)) return value;
  if (Array.isArray(value)) return value.map((item) => withCaptured(item, captured));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'string' && captured.has(key) ? new Secret(key) : withCaptured(item, captured),
    ]),
  );
}
