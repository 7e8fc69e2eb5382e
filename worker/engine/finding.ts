/** What is wrong with a document that someone wants to save: where, why, and what would be right where that is known. */
export type Finding = {
  /** JSON Pointer into the document that was checked. */
  pointer: string;
  message: string;
  /** Inside of the text at the pointer, when it is source of a template, a script or a pattern. */
  position?: { offset: number; length: number; line: number; column: number };
  suggestion?: string;
};

export type Compiled<Value> = { ok: true; value: Value } | { ok: false; findings: Finding[] };
