import type * as z from 'zod';
import type { Face } from '../../analysis/analysis-document';
import { diceOf } from '../../analysis/image-dice';
import type { SeenPicture } from '../../vendors/seen-picture';
import { boxOf, exact, percentOf } from '../percents';
import { type RekognitionCall, seeImage } from '../rekognition-call';
import { RekognitionError } from '../rekognition-error';
import type { SentImage } from '../requests/image-request';
import type { compareFaces, QualityFilter } from '../requests/requests';
import { comparedFace } from './face-documents';

type Asked = z.infer<typeof compareFaces>;

const SIMILARITY = 80;

/** How sharp a face has to be. */
const BAR: Record<QualityFilter, number> = { NONE: 0, AUTO: 0.3, LOW: 0.3, MEDIUM: 0.5, HIGH: 0.7 };

export async function answerCompareFaces(asked: Asked, call: RekognitionCall): Promise<object> {
  const source = await seeImage(asked.SourceImage, call);
  const target = await seeTarget(asked, source, call);
  const bar = BAR[asked.QualityFilter ?? 'NONE'];
  const isGood = ({ attributes }: Face) => attributes.quality.sharpness >= bar;
  const [face] = source.analysis.faces.filter(isGood);
  if (!face) throw noFace('source');
  if (target.analysis.faces.length === 0) throw noFace('target');
  const least = asked.SimilarityThreshold ?? SIMILARITY;
  const compared = target.analysis.faces
    .filter(isGood)
    .map((other) => ({ other, similarity: similarityOf({ face, in: source }, { face: other, in: target }) }))
    .toSorted((one, next) => next.similarity - one.similarity);
  return {
    SourceImageFace: { BoundingBox: boxOf(face.box), Confidence: percentOf(face.confidence) },
    FaceMatches: compared
      .filter(({ similarity }) => similarity >= least)
      .map(({ other, similarity }) => ({ Similarity: similarity, Face: comparedFace(other) })),
    UnmatchedFaces: compared
      .filter(({ similarity }) => similarity < least)
      .map(({ other }) => comparedFace(other)),
  };
}

/** The same image shows the same, even where a sequence would go on. */
async function seeTarget({ SourceImage, TargetImage }: Asked, source: SeenPicture, call: RekognitionCall) {
  return isSame(SourceImage, TargetImage) ? source : seeImage(TargetImage, call);
}

function isSame(one: SentImage, other: SentImage): boolean {
  if (one.Bytes !== other.Bytes) return false;
  const [place, otherPlace] = [one.S3Object, other.S3Object];
  return (
    place?.Bucket === otherPlace?.Bucket &&
    place?.Name === otherPlace?.Name &&
    place?.Version === otherPlace?.Version
  );
}

type Shown = { face: Face; in: SeenPicture };

/** Of one person: very; of two: somewhat, and the same whenever they are compared. */
function similarityOf(one: Shown, other: Shown): number {
  const isSame = one.face.person === other.face.person;
  if (isSame && one.in.sha256 === other.in.sha256) return 100;
  const dice = diceOf(`${one.in.sha256}${other.in.sha256}`, `${one.face.person} ${other.face.person}`);
  return exact(isSame ? dice.between(96, 99.99) : dice.between(0.1, 35));
}

function noFace(where: string): RekognitionError {
  return RekognitionError.ofService(
    'InvalidParameterException',
    `Request has invalid parameters: no face was found in the ${where} image.`,
  );
}
