import type { JsonSchema } from '../../../platform/openapi-document';
import { documentSchemas, schemaReference } from '../../../platform/openapi-schemas';
import { analysisDocument } from '../analysis/analysis-document';
import {
  acceptedJob,
  historyDocument,
  jobDocument,
  originalImage,
  resultDocument,
} from '../documents/job-documents';
import { generatedToken, imagesHealth, stressReport, stressWish } from '../documents/own-documents';
import { problemDocument } from '../documents/problem-document';

const SENT = { StressWish: stressWish };

const ANSWERED = {
  AcceptedImage: acceptedJob,
  ImageJob: jobDocument,
  ImageResult: resultDocument,
  ImageHistory: historyDocument,
  AnalyzedImage: analysisDocument.extend({ original: originalImage }),
  ImageToken: generatedToken,
  StressReport: stressReport,
  Health: imagesHealth,
  Problem: problemDocument,
};

type SentName = keyof typeof SENT;
export type AnsweredName = keyof typeof ANSWERED;

export function reference(name: SentName | AnsweredName): { $ref: string } {
  return schemaReference(name);
}

export function imagesSchemas(): Record<string, JsonSchema> {
  return documentSchemas(SENT, ANSWERED);
}
