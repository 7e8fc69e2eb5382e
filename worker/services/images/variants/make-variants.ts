import type { ImageFacts } from '../../../engine/images/facts';
import type { Raster } from '../../../engine/images/raster';
import { scaleFor } from '../../../engine/images/resize/box';
import { hasTransparency } from '../../../engine/images/transparency';
import { type EncodedFormat, EXTENSIONS, encode } from '../codecs/encode';
import { inTurn, letOthersRun } from '../codecs/job-line';
import type { VariantSpec } from '../settings/variant-config';
import { type Ladder, openLadder, stepDown } from './ladder';
import type { MadeImage, MadeVariant, VariantOptions } from './made-image';

/**
 * Every variant of an image, upright and without metadata, in the order of the specs. Throws BrokenImage and
 * UndecodableImage, with a sentence for people each. One image is worked on at a time.
 */
export function makeVariants(
  bytes: Uint8Array,
  facts: ImageFacts,
  specs: readonly VariantSpec[],
  options: VariantOptions = {},
): Promise<MadeImage> {
  return inTurn(() => make(bytes, facts, specs, options));
}

/** The image upright with its longest side at most 100: what colours, hash and the like are read from. */
export function decodeSmall(bytes: Uint8Array, facts: ImageFacts): Promise<Raster> {
  return inTurn(async () => (await openLadder(bytes, facts, [])).small);
}

async function make(
  bytes: Uint8Array,
  facts: ImageFacts,
  specs: readonly VariantSpec[],
  { onProgress }: VariantOptions,
): Promise<MadeImage> {
  const ladder = await openLadder(bytes, facts, [...specs]);
  const isOpaque = !facts.has_alpha || !ladder.rungs.some(({ raster }) => hasTransparency(raster));
  const made = new Map<VariantSpec, MadeVariant>();
  for (const spec of largestFirst(specs, facts)) {
    await letOthersRun();
    made.set(spec, await makeVariant(ladder, spec, formatOf(spec, isOpaque)));
    await onProgress?.(made.size, specs.length);
  }
  const variants = specs.flatMap((spec) => made.get(spec) ?? []);
  return { variants, small: ladder.small };
}

function largestFirst(specs: readonly VariantSpec[], facts: ImageFacts): VariantSpec[] {
  return [...specs].sort((one, other) => scaleFor(facts, other) - scaleFor(facts, one));
}

function formatOf({ format }: VariantSpec, isOpaque: boolean): EncodedFormat {
  if (format !== 'auto') return format;
  return isOpaque ? 'jpeg' : 'png';
}

async function makeVariant(ladder: Ladder, spec: VariantSpec, format: EncodedFormat): Promise<MadeVariant> {
  const raster = stepDown(ladder, spec);
  return {
    name: spec.name,
    format,
    media_type: `image/${format}`,
    extension: EXTENSIONS[format],
    width: raster.width,
    height: raster.height,
    bytes: await encode(raster, format, spec.quality),
  };
}
