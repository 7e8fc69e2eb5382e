import type { BoundingBox, Face, SeenObject } from '../analysis-document';
import { boxOf, type Frame, pixelsOf } from '../boxes/frame';
import { labelOf } from '../labels/label-of';

/** Where it is, in widths and heights of the face from the face's corner. */
type Fit = { left: number; top: number; width: number; height: number };

const FITS: Record<string, Fit> = {
  Hat: { left: -0.12, top: -0.3, width: 1.24, height: 0.5 },
  'T-Shirt': { left: -0.6, top: 1.12, width: 2.2, height: 2.3 },
};

const GLASSES: Fit = { left: 0.06, top: 0.29, width: 0.88, height: 0.2 };

/** The place on somebody of what is worn; null of what is not. */
export function wornBox(name: string, face: Face | undefined, frame: Frame): BoundingBox | null {
  const fit = FITS[name];
  return fit && face ? fitted(fit, face, frame) : null;
}

/** Those that the faces have on. */
export function glassesOn(faces: readonly Face[], frame: Frame): SeenObject[] {
  return faces.flatMap((face) => {
    const { eyeglasses, sunglasses } = face.attributes;
    const worn = [eyeglasses, sunglasses].filter(({ value }) => value);
    if (worn.length === 0) return [];
    const confidence = Math.min(...worn.map((attribute) => attribute.confidence));
    const parents = [...(labelOf('Glasses')?.parents ?? [])];
    return [{ name: 'Glasses', confidence, parents, box: fitted(GLASSES, face, frame) }];
  });
}

function fitted({ left, top, width, height }: Fit, { box }: Face, frame: Frame): BoundingBox {
  const face = pixelsOf(box, frame);
  return boxOf(
    {
      left: face.left + left * face.width,
      top: face.top + top * face.height,
      width: width * face.width,
      height: height * face.height,
    },
    frame,
  );
}
