import type { CrcAlgorithm } from './algorithms';
import { advanceCrc32, type Crc32Tables, crc32Tables } from './crc32';
import { advanceCrc64, type Crc64Tables, crc64NvmeTables } from './crc64nvme';
import { CRC32_POLYNOMIAL, CRC32C_POLYNOMIAL } from './polynomials';

export type RunningCrc = {
  update(bytes: Uint8Array): void;
  /** The value so far, big-endian, as S3 encodes it. */
  digest(): Uint8Array;
};

// Filled at the first use, for a Worker that never sees an upload need not spend the time.
const known: { crc32?: Crc32Tables; crc32c?: Crc32Tables; crc64?: Crc64Tables } = {};

export function startCrc(algorithm: CrcAlgorithm): RunningCrc {
  if (algorithm === 'CRC32') {
    known.crc32 ??= crc32Tables(CRC32_POLYNOMIAL);
    return runningCrc32(known.crc32);
  }
  if (algorithm === 'CRC32C') {
    known.crc32c ??= crc32Tables(CRC32C_POLYNOMIAL);
    return runningCrc32(known.crc32c);
  }
  known.crc64 ??= crc64NvmeTables();
  return runningCrc64(known.crc64);
}

export function crcOf(algorithm: CrcAlgorithm, bytes: Uint8Array): Uint8Array {
  const crc = startCrc(algorithm);
  crc.update(bytes);
  return crc.digest();
}

function runningCrc32(tables: Crc32Tables): RunningCrc {
  let state = -1;
  return {
    update(bytes) {
      state = advanceCrc32(tables, state, bytes);
    },
    digest: () => bigEndian(~state),
  };
}

function runningCrc64(tables: Crc64Tables): RunningCrc {
  const state = { high: -1, low: -1 };
  return {
    update: (bytes) => advanceCrc64(tables, state, bytes),
    digest: () => bigEndian(~state.high, ~state.low),
  };
}

function bigEndian(...words: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => {
    view.setInt32(index * 4, word);
  });
  return new Uint8Array(view.buffer);
}
