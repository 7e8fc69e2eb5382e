import { base64OfBytes } from '../../base64';
import type { CrcAlgorithm } from './algorithms';
import { checksumBytes } from './checksum-value';
import {
  CRC32_FIELD,
  CRC32C_FIELD,
  CRC64NVME_FIELD,
  type PolynomialField,
  powerOfBytes,
  type Word64,
} from './polynomial-fields';

/** Bytes that nobody reads: their checksum in base64, and how many they are. */
export type MeasuredBytes = { checksum: string; size: number };

/** The checksum of all the parts one after another, from theirs alone. */
export function joinedCrc(algorithm: CrcAlgorithm, parts: readonly MeasuredBytes[]): string {
  if (algorithm === 'CRC64NVME') return joined(CRC64NVME_FIELD, WORD64, algorithm, parts);
  return joined(algorithm === 'CRC32' ? CRC32_FIELD : CRC32C_FIELD, WORD32, algorithm, parts);
}

type Words<Value> = {
  zero: Value;
  add(left: Value, right: Value): Value;
  read(view: DataView): Value;
  write(view: DataView, value: Value): void;
};

const WORD32: Words<number> = {
  zero: 0,
  add: (left, right) => left ^ right,
  read: (view) => view.getUint32(0),
  write: (view, value) => view.setUint32(0, value),
};

const WORD64: Words<Word64> = {
  zero: { high: 0, low: 0 },
  add: (left, right) => ({ high: left.high ^ right.high, low: left.low ^ right.low }),
  read: (view) => ({ high: view.getUint32(0), low: view.getUint32(4) }),
  write(view, { high, low }) {
    view.setUint32(0, high);
    view.setUint32(4, low);
  },
};

function joined<Value>(
  field: PolynomialField<Value>,
  words: Words<Value>,
  algorithm: CrcAlgorithm,
  parts: readonly MeasuredBytes[],
): string {
  let sum = words.zero;
  let shift = { size: 0, by: field.one };
  for (const { checksum, size } of parts) {
    // Ten thousand parts mostly have one size.
    if (size !== shift.size) shift = { size, by: powerOfBytes(field, size) };
    const bytes = checksumBytes(algorithm, checksum);
    const value = words.read(new DataView(bytes.buffer, bytes.byteOffset));
    sum = words.add(field.multiply(shift.by, sum), value);
  }
  const bytes = new Uint8Array(algorithm === 'CRC64NVME' ? 8 : 4);
  words.write(new DataView(bytes.buffer), sum);
  return base64OfBytes(bytes);
}
