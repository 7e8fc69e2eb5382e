import type { MODERATION_CATEGORIES } from '../analysis-document';

export type ModerationCategory = (typeof MODERATION_CATEGORIES)[number];

type Habit = {
  /** How often it is what a picture is flagged for, beside the others. */
  weight: number;
  /** What it brings with it, and how much of that. */
  company: Partial<Record<ModerationCategory, readonly [low: number, high: number]>>;
  needsPeople: boolean;
  /** A thing that is then to be seen. */
  evidence: string | null;
};

export const HABITS: Record<ModerationCategory, Habit> = {
  nudity: { weight: 12, company: { suggestive: [0.6, 0.95] }, needsPeople: true, evidence: null },
  suggestive: { weight: 20, company: { nudity: [0.04, 0.25] }, needsPeople: true, evidence: null },
  violence: { weight: 12, company: { gore: [0.03, 0.25] }, needsPeople: true, evidence: null },
  gore: { weight: 4, company: { violence: [0.7, 0.97] }, needsPeople: true, evidence: null },
  weapons: { weight: 9, company: { violence: [0.1, 0.45] }, needsPeople: false, evidence: 'Gun' },
  drugs: { weight: 5, company: { tobacco: [0.05, 0.3] }, needsPeople: false, evidence: 'Pill' },
  tobacco: { weight: 9, company: { drugs: [0.02, 0.15] }, needsPeople: false, evidence: 'Cigarette' },
  alcohol: { weight: 14, company: {}, needsPeople: false, evidence: 'Beer' },
  gambling: { weight: 6, company: {}, needsPeople: false, evidence: 'Gambling' },
  hate: { weight: 2, company: { violence: [0.05, 0.3] }, needsPeople: false, evidence: null },
  rude_gestures: { weight: 6, company: { suggestive: [0.02, 0.12] }, needsPeople: true, evidence: null },
  self_harm: {
    weight: 1,
    company: { violence: [0.3, 0.6], gore: [0.1, 0.4] },
    needsPeople: true,
    evidence: null,
  },
};
