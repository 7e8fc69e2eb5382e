/** Whether a number is a whole multiple of another, as the digits say that are written, not as halves of bits say. */
export function isMultiple(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const one = decimal(value);
  const other = decimal(divisor);
  const exponent = Math.min(one.exponent, other.exponent);
  const scaled = one.digits * 10n ** BigInt(one.exponent - exponent);
  return scaled % (other.digits * 10n ** BigInt(other.exponent - exponent)) === 0n;
}

/** Exponents of doubles end at 308, so the integers stay small. */
function decimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
