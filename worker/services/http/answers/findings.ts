import type { Compiled, Finding } from '../../../engine/finding';

/** Gathers what is wrong with a document while its parts are compiled; a part that is wrong becomes null. */
export class Findings {
  readonly all: Finding[] = [];

  /** The findings of a part, which begin at the part, are moved to where it stands in the document. */
  take<Value>(compiled: Compiled<Value>, pointer: string): Value | null {
    if (compiled.ok) return compiled.value;
    for (const finding of compiled.findings)
      this.all.push({ ...finding, pointer: pointer + finding.pointer });
    return null;
  }

  add(pointer: string, message: string): null {
    this.all.push({ pointer, message });
    return null;
  }
}
