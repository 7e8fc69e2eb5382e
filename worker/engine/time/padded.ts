export function padded(value: number, length: number): string {
  const digits = String(Math.abs(value)).padStart(length, '0');
  return value < 0 ? `-${digits}` : digits;
}

/** The first digits of a part of a second; what is finer than a millisecond is zeros. */
export function fraction(millisecond: number, length: number): string {
  return padded(millisecond, 3).padEnd(length, '0').slice(0, length);
}

/** 12 at noon and at midnight. */
export function hourOnDial(hour: number): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}
