import type { Finding } from '../finding';
import type { StateOperation } from '../state/state-operation';
import { nearestName } from './nearest-name';

/** What compiling one rule gathers on its way through the document. */
export class RuleCompilation {
  readonly findings: Finding[] = [];
  readonly needs: StateOperation[] = [];
  /** Under which the calls of this endpoint are counted. */
  readonly callName: string;
  conditions = 0;
  private readonly known = new Map<string, number>();

  constructor(callName: string) {
    this.callName = callName;
  }

  /** The place of the operation's answer in the state; the same question is asked once. */
  need(operation: StateOperation): number {
    const key = JSON.stringify(operation);
    const place = this.known.get(key) ?? this.needs.push(operation) - 1;
    this.known.set(key, place);
    return place;
  }

  report(pointer: string, message: string, suggestion?: string): null {
    this.findings.push(suggestion === undefined ? { pointer, message } : { pointer, message, suggestion });
    return null;
  }

  reportUnknown(pointer: string, what: string, name: string, names: readonly string[]): null {
    const near = nearestName(name, names);
    const message = `"${name}" is not ${what}.`;
    return near === null
      ? this.report(pointer, `${message} There are: ${names.join(', ')}.`)
      : this.report(pointer, message, near);
  }
}

export function pointerTo(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
