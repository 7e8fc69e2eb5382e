import type { Findings } from '../findings';
import type { Library } from '../library';
import type { Rendering } from '../rendering';

/** What the compilation of an answer that is not a body may use. */
export type SpecialParts = {
  rendering: Rendering;
  library: Library;
  findings: Findings;
  pointer: string;
};
