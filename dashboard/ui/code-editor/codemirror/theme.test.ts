import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { GROUNDS, TOKEN_COLORS } from './theme';

const tokens = await readFile(new URL('../../tokens.css', import.meta.url), 'utf8');

type Rgb = [number, number, number];

function rgb(hex: string): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** `var(--x)`, or a mix of two of them. */
function colour(written: string, isDark: boolean): Rgb {
  const mix = /^color-mix\(in srgb, (var\(.*?\)) (\d+)%, (var\(.*?\))\)$/.exec(written);
  if (mix) {
    const share = Number(mix[2]) / 100;
    const [one, other] = [colour(mix[1] ?? '', isDark), colour(mix[3] ?? '', isDark)];
    return one.map((part, index) => part * share + (other[index] ?? 0) * (1 - share)) as Rgb;
  }
  const name = /^var\((--[\w-]+)\)$/.exec(written)?.[1];
  const pair = new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  const hex = pair?.[isDark ? 2 : 1];
  if (!hex) throw new Error(`tokens.css has no ${written}`);
  return rgb(hex);
}

function luminance(parts: Rgb): number {
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = Object.entries(TOKEN_COLORS).flatMap(([token, ink]) =>
  Object.entries(GROUNDS).map(([ground, paper]) => [token, ground, ink, paper] as const),
);

test.each(pairs)('%s on %s can be read in light and dark', (_, __, ink, paper) => {
  for (const isDark of [false, true]) {
    expect(contrast(colour(ink, isDark), colour(paper, isDark))).toBeGreaterThanOrEqual(4.5);
  }
});
