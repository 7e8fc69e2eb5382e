const BY_FORMAT: Record<string, string> = {
  uuid: '3f2b8c1e-7a54-4d0b-9c6f-1e2d3c4b5a69',
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  email: 'ada@example.com',
};

/** A text that fits what a parameter or header must be, as far as its schema says so plainly. */
export function sampleText(value: string | Record<string, unknown> | null): string {
  if (typeof value === 'string') return value;
  if (value === null) return '1';
  const stated = [value.const, value.default, first(value.enum), first(value.examples), value.example];
  const sample = stated.find((candidate) => candidate !== undefined);
  if (sample !== undefined) return typeof sample === 'string' ? sample : JSON.stringify(sample);
  if (value.type === 'boolean') return 'true';
  if (typeof value.minimum === 'number') return String(value.minimum);
  return BY_FORMAT[String(value.format)] ?? '1';
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
