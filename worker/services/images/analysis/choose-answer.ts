import type { ImagesConfig } from '../config';
import type { AnalysisDocument } from './analysis-document';
import { fitsImage } from './fits-image';
import type { ImageSubject } from './image-subject';
import type { SaidAnswer } from './said-answer';

export type AnalysisConfig = ImagesConfig['analysis'];

type ChosenAnswer = { decided_by: AnalysisDocument['decided_by']; said: SaidAnswer };

const BY_IMAGE: ChosenAnswer = { decided_by: { source: 'image', rule: null, position: null }, said: {} };

/** Whether the next turn of the sequence is to be taken for a picture: only where no rule speaks. */
export function needsTurn(subject: ImageSubject, { rules, sequence }: AnalysisConfig): boolean {
  return sequence.length > 0 && !rules.some(({ when }) => fitsImage(when, subject));
}

/** The first rule that fits, else the sequence, else nothing is said and the picture decides alone. */
export function chooseAnswer(
  subject: ImageSubject,
  config: AnalysisConfig,
  turn: number | null,
): ChosenAnswer {
  const rule = config.rules.find(({ when }) => fitsImage(when, subject));
  if (rule) return { decided_by: { source: 'rule', rule: rule.name, position: null }, said: rule.answer };
  const position = turn === null ? null : positionOf(turn, config);
  const said = position === null ? undefined : config.sequence[position];
  return said ? { decided_by: { source: 'sequence', rule: null, position }, said } : BY_IMAGE;
}

function positionOf(turn: number, { sequence, at_end }: AnalysisConfig): number | null {
  if (turn < sequence.length) return turn;
  if (sequence.length === 0 || at_end === 'by_image') return null;
  return at_end === 'last' ? sequence.length - 1 : turn % sequence.length;
}
