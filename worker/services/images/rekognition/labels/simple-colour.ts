import { type Lab, type Rgb, toLab } from '../../../../engine/images/colours/oklab';

/** From here on, in degrees of hue, where light and vivid colours have one name and others another. */
type Span = { from: number; nameOf: (shade: Shade) => string };

type Shade = { light: number; vivid: number };

const BLACK_BELOW = 0.28;
const WHITE_FROM = 0.94;
/** So little colour is none. */
const GREY_BELOW = 0.035;
/** Nearly black, where a colour is hardly seen. */
const DEEP_BELOW = 0.18;

const SPANS: readonly Span[] = [
  { from: 0, nameOf: ({ light }) => (light > 0.72 ? 'pink' : 'red') },
  { from: 42, nameOf: ({ light, vivid }) => (light > 0.62 && vivid > 0.09 ? 'orange' : 'brown') },
  { from: 88, nameOf: ({ light }) => (light > 0.62 ? 'yellow' : 'brown') },
  { from: 102, nameOf: ({ light }) => (light > 0.72 ? 'yellow' : 'green') },
  { from: 116, nameOf: () => 'green' },
  { from: 172, nameOf: () => 'cyan' },
  { from: 225, nameOf: () => 'blue' },
  { from: 288, nameOf: () => 'purple' },
  { from: 336, nameOf: ({ light }) => (light > 0.6 ? 'pink' : 'purple') },
  { from: 356, nameOf: ({ light }) => (light > 0.6 ? 'pink' : 'red') },
];

/** One of Amazon's twelve, as people would call it. */
export function simpleColour(rgb: Rgb): string {
  const lab = toLab(rgb);
  const [light] = lab;
  const vivid = Math.hypot(lab[1], lab[2]);
  if (light < DEEP_BELOW) return 'black';
  if (vivid < GREY_BELOW) return light < BLACK_BELOW ? 'black' : light < WHITE_FROM ? 'grey' : 'white';
  const hue = hueOf(lab);
  return SPANS.findLast(({ from }) => hue >= from)?.nameOf({ light, vivid }) ?? 'grey';
}

function hueOf([, a, b]: Lab): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}
