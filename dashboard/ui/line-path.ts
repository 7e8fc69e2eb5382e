/** An SVG path through the values from left to right, zero at the bottom. One value is a level line. */
export function linePath(values: readonly number[], width: number, height: number): string {
  const points = values.length === 1 ? [...values, ...values] : values;
  if (points.length === 0) return `M0 ${height} H${width}`;
  const most = Math.max(...points, 1e-9);
  const step = width / (points.length - 1);
  const spots = points.map(
    (value, index) => `${round(index * step)} ${round(height - (value / most) * height)}`,
  );
  return `M${spots.join(' L')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
