import type { ByteReader } from '../byte-reader';

/** From how a channel is stored to how much light it stands for, both from 0 to 1. */
export type ToneCurve = (stored: number) => number;

const PARAMETERS = [1, 3, 4, 5, 7];

export function toneCurve(profile: ByteReader, at: number): ToneCurve | null {
  if (profile.startsWith('curv', at)) return sampledCurve(profile, at);
  return profile.startsWith('para', at) ? parametricCurve(profile, at) : null;
}

function sampledCurve(profile: ByteReader, at: number): ToneCurve | null {
  const count = profile.be32(at + 8);
  if (count === 0) return (stored) => stored;
  if (count === 1) {
    const gamma = profile.be16(at + 12) / 256;
    return (stored) => stored ** gamma;
  }
  if (at + 12 + count * 2 > profile.length) return null;
  const sample = (index: number) => profile.be16(at + 12 + index * 2) / 65_535;
  return (stored) => {
    const place = stored * (count - 1);
    const below = Math.min(count - 2, Math.floor(place));
    return sample(below) + (sample(below + 1) - sample(below)) * (place - below);
  };
}

function parametricCurve(profile: ByteReader, at: number): ToneCurve | null {
  const kind = profile.be16(at + 8);
  const count = PARAMETERS[kind];
  if (count === undefined) return null;
  const given = Array.from({ length: count }, (_, index) => fixed(profile, at + 12 + index * 4));
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = given;
  const power = (stored: number) => Math.max(0, a * stored + b) ** g;
  if (kind === 0) return (stored) => stored ** g;
  // Each of the simpler kinds tells fewer of the parameters, in the same order.
  if (kind === 1) return (stored) => (stored >= -b / a ? power(stored) : 0);
  if (kind === 2) return (stored) => (stored >= -b / a ? power(stored) + c : c);
  return (stored) => (stored >= d ? power(stored) + e : c * stored + f);
}

/** ICC's numbers: 16 bits before the point, with a sign, and 16 after it. */
export function fixed(profile: ByteReader, at: number): number {
  return (profile.be32(at) | 0) / 65_536;
}
