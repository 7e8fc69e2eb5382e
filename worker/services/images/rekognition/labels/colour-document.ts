import { type Lab, type Rgb, squaredDistance, toLab } from '../../../../engine/images/colours/oklab';
import type { AnalysisDocument } from '../../analysis/analysis-document';
import { percentOf } from '../percents';
import { CSS_COLOURS } from './css-colours';
import { simpleColour } from './simple-colour';

type Colour = AnalysisDocument['colors'][number];

/** What a difference in hue counts beside one in lightness. */
const HUE = 2;
const TOE = 0.206;
const BEND = 0.03;
const SLOPE = (1 + TOE) / (1 + BEND);

const NAMED = CSS_COLOURS.map(({ name, rgb }) => ({ name, look: lookOf(rgb) }));

export type ColourDocument = ReturnType<typeof colourDocument>;

export function colourDocument({ hex, rgb, fraction }: Colour) {
  const [Red, Green, Blue] = rgb;
  return {
    Red,
    Blue,
    Green,
    HexCode: hex.toUpperCase(),
    CSSColor: nearestName(rgb),
    SimplifiedColor: simpleColour(rgb),
    PixelPercent: percentOf(fraction),
  };
}

/** As the eye sees it: by their channels, an olive green would be nearest to grey. */
function nearestName(rgb: Rgb): string {
  const look = lookOf(rgb);
  let found = { name: '', distance: Number.POSITIVE_INFINITY };
  for (const named of NAMED) {
    const distance = squaredDistance(look, named.look);
    if (distance < found.distance) found = { name: named.name, distance };
  }
  return found.name;
}

/** OKLab tells dark greys apart more than people do: its author bends the lightness so that black is near to them. */
function lookOf(rgb: Rgb): Lab {
  const [light, a, b] = toLab(rgb);
  const raised = SLOPE * light - TOE;
  return [(raised + Math.sqrt(raised ** 2 + 4 * BEND * SLOPE * light)) / 2, a * HUE, b * HUE];
}
