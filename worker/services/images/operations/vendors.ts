import type { Answer } from '../../../engine/answer';
import type { ImagesCall } from '../images-call';

/** Most groups never hear either of them. */
export async function rekognition({ request, context }: ImagesCall): Promise<Answer> {
  const { handleRekognition } = await import('../rekognition/handle-rekognition');
  return handleRekognition(request, context);
}

export async function vision({ request, context }: ImagesCall): Promise<Answer> {
  const { handleVision } = await import('../vision/handle-vision');
  return handleVision(request, context);
}
