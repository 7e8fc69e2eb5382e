import type { ImageFacts } from '../../../engine/images/facts';
import type { Raster } from '../../../engine/images/raster';
import { sha256Hex } from '../../../platform/crypto';
import { analyseImage } from '../analysis/analyse-image';
import type { AnalysisDocument } from '../analysis/analysis-document';
import { needsTurn } from '../analysis/choose-answer';
import { toldDecision } from '../answers/told-decision';
import type { ImagesContext } from '../compiled';
import type { Turns } from './turns';

/** A picture as a vendor's client has sent it, or as an object of a store has it. */
export type SentPicture = {
  bytes: Uint8Array;
  file_name: string | null;
  metadata: Readonly<Record<string, string>>;
};

export type KnownPicture = SentPicture & { facts: ImageFacts };

export type SeenPicture = {
  facts: ImageFacts;
  sha256: string;
  /** Upright and small; null unless it was asked for. */
  small: Raster | null;
  analysis: AnalysisDocument;
};

type Seeing = { context: ImagesContext; turns: Turns; small: Raster | null };

export async function seePicture(
  { bytes, facts, file_name, metadata }: KnownPicture,
  { context, turns, small }: Seeing,
): Promise<SeenPicture> {
  const config = context.config.analysis;
  const sha256 = await sha256Hex(bytes);
  const subject = { sha256, facts, file_name, metadata, size: bytes.byteLength };
  const turn = needsTurn(subject, config) ? await turns.next() : null;
  const analysis = analyseImage(subject, { small, config, turn });
  const { why } = context;
  const told = toldDecision(analysis.decided_by);
  why.rule = why.rule === undefined ? told : `${why.rule}, ${told}`;
  return { facts, sha256, small, analysis };
}
