import type * as z from 'zod';
import { type RekognitionCall, seeImage } from '../rekognition-call';
import type { detectFaces, recognizeCelebrities } from '../requests/requests';
import { comparedFace, faceDetail } from './face-documents';

export async function answerDetectFaces(
  { Image, Attributes }: z.infer<typeof detectFaces>,
  call: RekognitionCall,
): Promise<object> {
  const { analysis } = await seeImage(Image, call);
  const attributes = Attributes?.length ? Attributes : (['DEFAULT'] as const);
  return { FaceDetails: analysis.faces.map((face) => faceDetail(face, attributes)) };
}

/** Nobody in a picture is famous. */
export async function answerRecognizeCelebrities(
  { Image }: z.infer<typeof recognizeCelebrities>,
  call: RekognitionCall,
): Promise<object> {
  const { analysis } = await seeImage(Image, call);
  return { CelebrityFaces: [], UnrecognizedFaces: analysis.faces.map(comparedFace) };
}
