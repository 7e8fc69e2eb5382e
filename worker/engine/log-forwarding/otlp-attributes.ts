import { sendableText } from './sendable-text';

/** An integer is a string: it has 64 bits there. */
export type OtlpValue = { stringValue: string } | { intValue: string };
export type OtlpAttribute = { key: string; value: OtlpValue };

/** As OTLP writes them; what is not there is left out. */
export function otlpAttributes(values: Record<string, string | number | null | undefined>): OtlpAttribute[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ key, value: otlpValue(value) }],
  );
}

function otlpValue(value: string | number): OtlpValue {
  if (typeof value === 'string') return { stringValue: sendableText(value) };
  return { intValue: String(Math.round(value)) };
}
