import { createSignal } from 'solid-js';

/** What the log itself writes in the place of a secret. */
export const MASK = '***';

const SECRET_NAMES: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'dpop',
  'cf-access-jwt-assertion',
  'ocp-apim-subscription-key',
]);

const SECRET_ENDING =
  /(?:^|-)(?:token|secret|password|passphrase|api-?key|(?:auth|access|functions|master|rapidapi)-key)$/;

/** A project may have its log keep everything; what is a secret by its name is covered on screen all the same. */
export function isSecretName(name: string): boolean {
  const lower = name.toLowerCase();
  return SECRET_NAMES.has(lower) || SECRET_ENDING.test(lower);
}

export type Reveals = {
  isRevealed(name: string): boolean;
  turn(name: string): void;
  hideAll(): void;
};

/** Which secrets of an exchange its reader has asked to see, by the names of their headers. */
export function createReveals(): Reveals {
  const [revealed, setRevealed] = createSignal<readonly string[]>([]);
  const isRevealed = (name: string) => revealed().includes(name.toLowerCase());
  return {
    isRevealed,
    turn(name) {
      const lower = name.toLowerCase();
      setRevealed((now) => (now.includes(lower) ? now.filter((one) => one !== lower) : [...now, lower]));
    },
    hideAll: () => setRevealed([]),
  };
}

type Headers = readonly (readonly [string, string])[];

/** The values that are covered now: secrets, not yet revealed, that the log has kept. */
export function coveredValues(headers: Headers, { isRevealed }: Pick<Reveals, 'isRevealed'>): string[] {
  return headers
    .filter(([name, value]) => isSecretName(name) && value !== MASK && value !== '' && !isRevealed(name))
    .map(([, value]) => value);
}

/** A text to copy, its covered values left out however the text has quoted them. */
export function withoutSecrets(text: string, covered: readonly string[]): string {
  const spellings = covered.flatMap((value) => [
    value,
    value.replaceAll("'", "'\\''"),
    JSON.stringify(value).slice(1, -1),
  ]);
  const longestFirst = [...new Set(spellings)].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((masked, spelling) => masked.replaceAll(spelling, MASK), text);
}
