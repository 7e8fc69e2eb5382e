import type { Finding } from '../finding';
import type { CallCheck } from './call-check';
import { positionAt, type SourcePosition } from './source-position';
import type { Span } from './syntax';
import type { HelperTable } from './template-helper';

/** The names behind `as |a b|` of the blocks around, innermost first: one for each frame. */
export type Names = { names: readonly string[]; outer: Names | null };

export type Dialect = 'plain' | 'html';

export type CompilationOptions = {
  helpers: HelperTable;
  /** plain never escapes, as WireMock; html escapes {{ }}, as Handlebars itself and Mockoon. */
  dialect: Dialect;
  /** What it prints is JSON: values in its strings are escaped, lists and records printed as JSON. */
  json?: boolean;
  check?: CallCheck;
};

const FINDINGS_MOST = 20;

/** What is known, and found out, while one template is compiled. */
export class Compilation {
  readonly source: string;
  readonly helpers: HelperTable;
  readonly check: CallCheck | null;
  readonly isHtml: boolean;
  readonly isJson: boolean;
  readonly findings: Finding[] = [];
  readonly partialNames = new Set<string>();
  readonly partialUses: (Span & { name: string })[] = [];
  needsRequestBody = false;

  constructor(source: string, options: CompilationOptions) {
    this.source = source;
    this.helpers = options.helpers;
    this.check = options.check ?? null;
    this.isHtml = options.dialect === 'html';
    this.isJson = options.json ?? false;
  }

  at(span: Span): SourcePosition {
    return positionAt(this.source, span.offset, span.length);
  }

  /** Whoever has so many mistakes corrects some first; to find suggestions for all would take long. */
  get hasEnoughFindings(): boolean {
    return this.findings.length >= FINDINGS_MOST;
  }

  report(span: Span, message: string, suggestion: string | null = null): void {
    if (this.hasEnoughFindings) return;
    const finding: Finding = { pointer: '', message, position: this.at(span) };
    if (suggestion !== null) finding.suggestion = suggestion;
    this.findings.push(finding);
  }
}
