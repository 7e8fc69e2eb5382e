import type { AnalysisDocument } from '../analysis/analysis-document';

/** For the log: who has said what is seen. */
export function toldDecision({ source, rule, position }: AnalysisDocument['decided_by']): string {
  const which = rule === null ? '' : ` "${rule}"`;
  return `analysis by ${source}${which}${position === null ? '' : ` ${position}`}`;
}
