/** `58 s`, then `2:05`, `1:00:05`, and days before it: short, and the same in every language. */
export function leftText(seconds: number): string {
  const whole = Math.max(0, seconds);
  if (whole < 60) return `${whole} s`;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const minutes = `${whole < 3600 ? Math.floor(whole / 60) : two((whole / 60) % 60)}:${two(whole % 60)}`;
  if (whole < 3600) return minutes;
  const hours = Math.floor(whole / 3600);
  return hours < 24 ? `${hours}:${minutes}` : `${Math.floor(hours / 24)} d ${hours % 24}:${minutes}`;
}
