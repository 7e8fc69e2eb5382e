import { type AnalysisDocument, MODERATION_CATEGORIES } from '../analysis-document';
import type { AnalysisConfig } from '../choose-answer';
import { diceOf, type ImageDice, rounded } from '../image-dice';
import type { SaidAnswer } from '../said-answer';
import { HABITS, type ModerationCategory } from './usual-company';

type Levels = ReadonlyMap<string, number>;
type ModerationConfig = Pick<AnalysisConfig, 'flag_above' | 'cautious'>;

export type Judgement = {
  moderation: AnalysisDocument['moderation'];
  /** What it is flagged for above all. */
  gravest: ModerationCategory | null;
};

/** Said, or by the picture: most have nothing to flag, and those that have, have what usually goes together. */
export function judgeModeration(
  sha256: string,
  said: SaidAnswer['moderation'],
  { flag_above, cautious }: ModerationConfig,
): Judgement {
  const dice = diceOf(sha256, 'moderation');
  const isCautioned = dice.isLikely(cautious);
  const levels = new Map<string, number>(unlikely(dice, flag_above));
  const grave = said ? saidLevels(said) : isCautioned ? graveLevels(dice, flag_above) : new Map();
  for (const [name, level] of grave) levels.set(name, level);
  const categories = [...levels].map(([name, confidence]) => ({
    name,
    confidence,
    flagged: confidence >= flag_above,
  }));
  return {
    moderation: {
      flagged: categories.some(({ flagged }) => flagged),
      categories: Object.fromEntries(
        categories.map(({ name, confidence, flagged }) => [name, { confidence, flagged }]),
      ),
    },
    gravest: gravestOf(grave, flag_above),
  };
}

/** Never nothing at all, as no classifier is that sure, and never near the bound. */
function unlikely(dice: ImageDice, bound: number): [string, number][] {
  const most = Math.min(0.2, bound / 2);
  return MODERATION_CATEGORIES.map((name) => [name, rounded(dice.between(0, 1) ** 3 * most)]);
}

function graveLevels(dice: ImageDice, bound: number): Levels {
  const at = dice.weighed(MODERATION_CATEGORIES.map((name) => HABITS[name].weight));
  const gravest = MODERATION_CATEGORIES[at] ?? MODERATION_CATEGORIES[0];
  const company = Object.entries(HABITS[gravest].company);
  return new Map([
    ...company.map(([name, [low, high]]): [string, number] => [name, rounded(dice.between(low, high))]),
    // Rounding may not take it below the bound.
    [gravest, Math.max(bound, rounded(dice.between(Math.max(bound, 0.72), 0.998)))],
  ]);
}

function saidLevels(said: Readonly<Record<string, number>>): Levels {
  return new Map(Object.entries(said).map(([name, level]) => [categoryOf(name) ?? name, level]));
}

function gravestOf(levels: Levels, bound: number): ModerationCategory | null {
  const [first] = [...levels].filter(([, level]) => level >= bound).sort(([, a], [, b]) => b - a);
  return first ? categoryOf(first[0]) : null;
}

/** However somebody wrote it: "Rude gestures" is rude_gestures. */
function categoryOf(name: string): ModerationCategory | null {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return MODERATION_CATEGORIES.find((category) => category === wanted) ?? null;
}
