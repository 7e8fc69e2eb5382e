/** The smallest number that is a multiple of all steps; null when it is too large to write. */
export function commonStep(steps: readonly number[]): number | null {
  if (steps.length === 0) return null;
  const places = Math.max(...steps.map(decimalPlaces));
  if (places > 300) return Math.max(...steps);
  const scaled = steps.map((step) => scaledTo(step, places));
  const common = scaled.reduce((left, right) => (left / divisorOf(left, right)) * right);
  const value = Number(`${common}e-${places}`);
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** As the specification means it, by the decimals that were written, not by what binary made of them. */
export function isMultipleOf(value: number, step: number): boolean {
  const quotient = value / step;
  if (Number.isInteger(quotient)) return true;
  if (!Number.isFinite(quotient)) return false;
  const places = Math.max(decimalPlaces(value), decimalPlaces(step));
  return places <= 300 && scaledTo(value, places) % scaledTo(step, places) === 0n;
}

function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}

function scaledTo(value: number, places: number): bigint {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const shift = places + Number(exponent) - fraction.length;
  return BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, shift));
}

function divisorOf(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left, right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
