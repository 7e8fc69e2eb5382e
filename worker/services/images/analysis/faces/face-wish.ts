import type { SaidAnswer } from '../said-answer';

type SaidFace = Extract<NonNullable<SaidAnswer['faces']>, readonly unknown[]>[number];

/** What is said of a face; nothing, of one that follows from the picture. */
export type FaceWish = Partial<SaidFace>;
