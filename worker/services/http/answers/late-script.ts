import type { Finding } from '../../../engine/finding';
import { type CompiledScript, compileScript } from '../scripts/compile-script';
import { loadSandbox } from '../scripts/load-sandbox';
import type { Sandbox } from '../scripts/quickjs/sandbox';
import { answerErrors } from './answer-errors';

export type ReadyScript = { sandbox: Sandbox; compiled: CompiledScript };

/** A script that is read when it is first called: no group pays for the sandbox before one of its scripts is needed. */
export class LateScript {
  private readonly source: string;
  private readonly pointer: string;
  private ready: ReadyScript | null = null;

  constructor(source: string, pointer: string) {
    this.source = source;
    this.pointer = pointer;
  }

  open(): ReadyScript | Promise<ReadyScript> {
    return this.ready ?? this.read();
  }

  async findings(): Promise<Finding[]> {
    const compiled = await compileScript(this.source, this.pointer);
    return compiled.ok ? [] : compiled.findings;
  }

  private async read(): Promise<ReadyScript> {
    const compiled = await compileScript(this.source, this.pointer);
    if (!compiled.ok) {
      const reason = compiled.findings.map(({ message }) => message).join(' ');
      throw answerErrors.broken_script({ reason });
    }
    this.ready = { sandbox: await loadSandbox(), compiled: compiled.value };
    return this.ready;
  }
}
