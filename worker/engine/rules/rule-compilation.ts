import type { Finding } from '../finding';
import { nearestName } from '../nearest-name';
import { MemoryNeeds } from '../state/memory-needs';

/** What compiling one rule gathers on its way through the document. */
export class RuleCompilation {
  readonly findings: Finding[] = [];
  readonly needs = new MemoryNeeds();
  /** Under which the calls of this endpoint are counted. */
  readonly callName: string;
  conditions = 0;

  constructor(callName: string) {
    this.callName = callName;
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
