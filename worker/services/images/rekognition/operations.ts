import type * as z from 'zod';
import { answerCompareFaces } from './faces/compare-faces';
import { answerDetectFaces, answerRecognizeCelebrities } from './faces/detect-faces';
import { answerDetectLabels } from './labels/detect-labels';
import { answerDetectModeration } from './moderation/detect-moderation';
import type { RekognitionCall } from './rekognition-call';
import { RekognitionError } from './rekognition-error';
import { readRequest } from './requests/read-request';
import {
  compareFaces,
  detectFaces,
  detectLabels,
  detectModerationLabels,
  detectText,
  recognizeCelebrities,
} from './requests/requests';
import { answerDetectText } from './text/detect-text';

type Operation = (body: Uint8Array, call: RekognitionCall) => Promise<object>;

function operation<Type extends z.ZodType>(
  type: Type,
  answer: (asked: z.infer<Type>, call: RekognitionCall) => Promise<object>,
): Operation {
  return (body, call) => answer(readRequest(type, body), call);
}

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['DetectLabels', operation(detectLabels, answerDetectLabels)],
  ['DetectModerationLabels', operation(detectModerationLabels, answerDetectModeration)],
  ['DetectFaces', operation(detectFaces, answerDetectFaces)],
  ['DetectText', operation(detectText, answerDetectText)],
  ['CompareFaces', operation(compareFaces, answerCompareFaces)],
  ['RecognizeCelebrities', operation(recognizeCelebrities, answerRecognizeCelebrities)],
]);

const PREFIX = 'RekognitionService.';

export type Wanted = { name: string; carryOut: Operation };

/** By the header in which Amazon's clients say what they want. */
export function wantedOperation(target: string | null): Wanted {
  const name = target?.startsWith(PREFIX) ? target.slice(PREFIX.length) : '';
  const carryOut = OPERATIONS.get(name);
  if (carryOut) return { name, carryOut };
  throw RekognitionError.ofFront(
    'UnknownOperationException',
    `${name || target || 'An operation without a name'} is not spoken here; these are: ${[...OPERATIONS.keys()].join(', ')}.`,
  );
}
