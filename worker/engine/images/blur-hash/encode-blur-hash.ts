import type { Raster } from '../raster';
import { type Light, type Wave, wavesOf } from './waves';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~';

/** Each channel of a wave is one of so many steps around the one in the middle, which is none of it. */
const STEPS = 19;
const MIDDLE = 9;
const MOST = 82;
const SCALE = 166;

/**
 * The blur hash of an opaque picture (blurha.sh), of so many waves across and down. The library for it, `blurhash`,
 * takes the greatest wave without regard to its sign: a picture that is darkest at its left loses most of its contrast.
 */
export function encodeBlurHash(raster: Raster, across: number, down: number): string {
  const [mean, ...waves] = wavesOf(raster, across, down);
  const greatest = Math.max(0, ...waves.flat().map(Math.abs));
  const kept = waves.length === 0 ? 0 : within(Math.floor(greatest * SCALE - 0.5), MOST);
  return [
    digits(across - 1 + (down - 1) * MIDDLE, 1),
    digits(kept, 1),
    digits(colourOf(mean ?? [0, 0, 0]), 4),
    ...waves.map((wave) => digits(stepsOf(wave, (kept + 1) / SCALE), 2)),
  ].join('');
}

function colourOf([red, green, blue]: Light): number {
  return (channelOf(red) << 16) + (channelOf(green) << 8) + channelOf(blue);
}

/** Of light as it adds up, the channel of sRGB. */
function channelOf(light: number): number {
  const value = Math.min(1, Math.max(0, light));
  const share = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(share * 255);
}

/** Small ones are told apart more finely than large ones. */
function stepsOf(wave: Wave, greatest: number): number {
  const [red, green, blue] = wave.map((value) => {
    const root = Math.sign(value) * Math.sqrt(Math.abs(value / greatest));
    return within(Math.floor(root * MIDDLE + MIDDLE + 0.5), STEPS - 1);
  });
  return ((red ?? 0) * STEPS + (green ?? 0)) * STEPS + (blue ?? 0);
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function digits(value: number, length: number): string {
  return Array.from({ length }, (_, index) => {
    const place = DIGITS.length ** (length - 1 - index);
    return DIGITS.charAt(Math.floor(value / place) % DIGITS.length);
  }).join('');
}
