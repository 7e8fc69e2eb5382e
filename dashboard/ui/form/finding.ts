/** What is wrong with a part of a form, and where. */
export type Finding = {
  pointer: string;
  message: string;
  /** The keyword of the schema that it breaks. */
  rule?: string;
  /** Inside of the text at the pointer. */
  position?: { offset: number; length: number; line: number; column: number };
  suggestion?: string;
};

type ServerField = { pointer: string; detail: string; position?: Finding['position']; suggestion?: string };

/** The bad parts that a refusal names, as ProblemError does. */
export function refusedFields(refusal: unknown): Finding[] {
  if (typeof refusal !== 'object' || refusal === null || !('fields' in refusal)) return [];
  const { fields } = refusal;
  if (!Array.isArray(fields)) return [];
  return fields.filter(isServerField).map(({ pointer, detail, position, suggestion }) => ({
    pointer,
    message: detail,
    ...(position ? { position } : {}),
    ...(suggestion ? { suggestion } : {}),
  }));
}

function isServerField(value: unknown): value is ServerField {
  if (typeof value !== 'object' || value === null) return false;
  return 'pointer' in value && typeof value.pointer === 'string' && 'detail' in value;
}
