type Sized = { width: number; height: number };

const ENOUGH_PX = 600;

/** How far a side may be off by rounding. */
const TOLERANCE_PX = 1.5;

/** Of the variants in the shape of the original, so that boxes fit, the smallest that is large enough to look at. */
export function wholePicture<Variant extends Sized>(
  variants: readonly Variant[],
  original: Sized,
): Variant | undefined {
  const whole = variants
    .filter((variant) => isOfShape(variant, original))
    .sort((left, right) => left.width - right.width);
  return whole.find(({ width }) => width >= ENOUGH_PX) ?? whole.at(-1);
}

function isOfShape({ width, height }: Sized, original: Sized): boolean {
  const scale = Math.max(width / original.width, height / original.height);
  return (
    Math.abs(original.width * scale - width) <= TOLERANCE_PX &&
    Math.abs(original.height * scale - height) <= TOLERANCE_PX
  );
}
