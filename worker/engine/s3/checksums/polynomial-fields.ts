import { CRC32_POLYNOMIAL, CRC32C_POLYNOMIAL, CRC64NVME_HIGH, CRC64NVME_LOW } from './polynomials';

/** Polynomials over bits modulo the one of a CRC, reflected: where `x` is, the top bit is 1 and the next is x. */
export type PolynomialField<Value> = {
  one: Value;
  x: Value;
  multiply(left: Value, right: Value): Value;
};

export type Word64 = { high: number; low: number };

export const CRC32_FIELD = field32(CRC32_POLYNOMIAL);
export const CRC32C_FIELD = field32(CRC32C_POLYNOMIAL);

export const CRC64NVME_FIELD: PolynomialField<Word64> = {
  one: { high: 0x80000000, low: 0 },
  x: { high: 0x40000000, low: 0 },
  multiply(left, right) {
    let { high, low } = right;
    const product = { high: 0, low: 0 };
    for (let power = 0; power < 64; power++) {
      const word = power < 32 ? left.high : left.low;
      if ((word >>> (31 - (power & 31))) & 1) {
        product.high ^= high;
        product.low ^= low;
      }
      const isOdd = (low & 1) === 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (isOdd) {
        high ^= CRC64NVME_HIGH;
        low ^= CRC64NVME_LOW;
      }
    }
    return product;
  },
};

/** What a checksum is multiplied with when so many bytes come after it. */
export function powerOfBytes<Value>({ one, x, multiply }: PolynomialField<Value>, bytes: number): Value {
  const squared = (value: Value) => multiply(value, value);
  let power = squared(squared(squared(x)));
  let result = one;
  // Not by shifting: an object may be longer than 32 bits can tell.
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiply(result, power);
    power = squared(power);
  }
  return result;
}

function field32(polynomial: number): PolynomialField<number> {
  return {
    one: 0x80000000,
    x: 0x40000000,
    multiply(left, right) {
      let shifted = right;
      let product = 0;
      for (let power = 31; power >= 0; power--) {
        if ((left >>> power) & 1) product ^= shifted;
        shifted = shifted & 1 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
      }
      return product;
    },
  };
}
