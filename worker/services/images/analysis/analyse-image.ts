import { dominantColours } from '../../../engine/images/colours/dominant-colours';
import type { Raster } from '../../../engine/images/raster';
import { blurHashOf } from '../codecs/blur-hash';
import type { AnalysisDocument } from './analysis-document';
import type { Frame } from './boxes/frame';
import { type AnalysisConfig, chooseAnswer } from './choose-answer';
import { bySize, seeFaces } from './faces/see-faces';
import type { ImageSubject } from './image-subject';
import { judgeModeration } from './moderation/judge-moderation';
import { HABITS } from './moderation/usual-company';
import { sayObjects } from './objects/say-objects';
import { seeObjects } from './objects/see-objects';
import { sceneOf } from './scenes/scene-of';
import { sayText, seeText } from './text/see-text';

const MOST_COLOURS = 5;

export type AnalysisOptions = {
  /** The picture upright and small, for its colours; null: it could not be read. */
  small: Raster | null;
  config: AnalysisConfig;
  /** Which call of the sequence this is, from 0; null: none was taken. */
  turn: number | null;
};

/** What is seen in a picture: said by a rule or the sequence, and what those leave out by its SHA-256. */
export function analyseImage(
  subject: ImageSubject,
  { small, config, turn }: AnalysisOptions,
): AnalysisDocument {
  const { sha256, facts } = subject;
  const frame: Frame = { width: Math.max(1, facts.width), height: Math.max(1, facts.height) };
  const { decided_by, said } = chooseAnswer(subject, config, turn);
  const { moderation, gravest } = judgeModeration(sha256, said.moderation, config);
  const habit = gravest && HABITS[gravest];
  const scene = sceneOf(sha256, { withPeople: habit?.needsPeople ?? false });
  const faces = seeFaces({ sha256, frame, said, scene });
  const evidence = habit?.evidence ?? null;
  return {
    decided_by,
    moderation,
    objects: said.objects
      ? sayObjects(said.objects, { sha256, frame, faces })
      : seeObjects({ sha256, frame, scene, faces, evidence }),
    faces: bySize(faces),
    text: said.text ? sayText(said.text, { sha256, frame }) : seeText(scene, { sha256, frame }),
    ...coloursOf(small),
  };
}

function coloursOf(small: Raster | null): Pick<AnalysisDocument, 'colors' | 'blur_hash'> {
  if (!small) return { colors: [], blur_hash: '' };
  return { colors: dominantColours(small, MOST_COLOURS), blur_hash: blurHashOf(small) };
}
