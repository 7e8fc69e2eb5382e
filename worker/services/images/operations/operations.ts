import type { Answer } from '../../../engine/answer';
import type { ImagesCall } from '../images-call';
import type { OperationName } from '../routes';
import { analyze } from './analyze';
import { generateToken } from './generate-token';
import { health } from './health';
import { history } from './history';
import { remove, result, status } from './jobs';
import { stressTest } from './stress-test';
import { upload } from './upload';
import { variant } from './variant';
import { rekognition, vision } from './vendors';

export const OPERATIONS: Record<OperationName, (call: ImagesCall) => Promise<Answer>> = {
  upload,
  status,
  result,
  history,
  remove,
  analyze,
  generate_token: generateToken,
  stress_test: stressTest,
  health,
  variant,
  vision,
  rekognition,
};
