import type { Exchange } from '../../api/worker-types';
import { words } from './words';

/** How an exchange came out, as a sentence. */
export function outcomeSentence(outcome: string): string {
  return named(words().outcomes, outcome) ?? words().otherOutcome(inPlainLetters(outcome));
}

/** In a word; nothing for what is as it should be. */
export function outcomeMark(outcome: string): string {
  const isUsual = outcome === 'matched' || outcome === 'answered' || outcome === 'callback_delivered';
  return isUsual ? '' : (named(words().marks, outcome) ?? inPlainLetters(outcome));
}

export function sourceName(source: Exchange['source']): string {
  return words().sources[source];
}

function inPlainLetters(outcome: string): string {
  return outcome.replaceAll('_', ' ');
}

/** Outcomes grow with the Worker: a name that is not here is shown as it is. */
function named(dictionary: Record<string, string>, name: string): string | undefined {
  return Object.hasOwn(dictionary, name) ? dictionary[name] : undefined;
}
