import type { Face } from '../../analysis/analysis-document';
import { boxOf, exact, percentOf } from '../percents';
import type { FaceAttribute } from '../requests/requests';
import { allLandmarks, defaultLandmarks } from './face-landmarks';

type Judged = { value: boolean; confidence: number };

function judged({ value, confidence }: Judged) {
  return { Value: value, Confidence: percentOf(confidence) };
}

/** What is said of every face. */
function basics({ box, confidence, attributes: { pose, quality } }: Face) {
  return {
    BoundingBox: boxOf(box),
    Confidence: percentOf(confidence),
    Pose: { Roll: pose.roll, Yaw: pose.yaw, Pitch: pose.pitch },
    Quality: { Brightness: percentOf(quality.brightness), Sharpness: percentOf(quality.sharpness) },
  };
}

function emotionsOf({ attributes }: Face) {
  return attributes.emotions.map(({ name, confidence }) => ({
    Type: name.toUpperCase(),
    Confidence: percentOf(confidence),
  }));
}

/** Eyes follow the head, part of the way. */
const OF_HEAD = 0.4;

/** By the names of the attributes that a client may ask for. */
const FURTHER: Record<Exclude<FaceAttribute, 'ALL' | 'DEFAULT'>, (face: Face) => object> = {
  AGE_RANGE: ({ attributes: { age } }) => ({ AgeRange: { Low: age.low, High: age.high } }),
  SMILE: ({ attributes }) => ({ Smile: judged(attributes.smile) }),
  EYEGLASSES: ({ attributes }) => ({ Eyeglasses: judged(attributes.eyeglasses) }),
  SUNGLASSES: ({ attributes }) => ({ Sunglasses: judged(attributes.sunglasses) }),
  GENDER: ({ attributes: { gender } }) => ({
    Gender: {
      Value: gender.value === 'female' ? 'Female' : 'Male',
      Confidence: percentOf(gender.confidence),
    },
  }),
  BEARD: ({ attributes }) => ({ Beard: judged(attributes.beard) }),
  MUSTACHE: ({ attributes }) => ({ Mustache: judged(attributes.mustache) }),
  EYES_OPEN: ({ attributes }) => ({ EyesOpen: judged(attributes.eyes_open) }),
  MOUTH_OPEN: ({ attributes }) => ({ MouthOpen: judged(attributes.mouth_open) }),
  EMOTIONS: (face) => ({ Emotions: emotionsOf(face) }),
  FACE_OCCLUDED: ({ confidence }) => ({ FaceOccluded: judged({ value: false, confidence }) }),
  EYE_DIRECTION: ({ confidence, attributes: { pose } }) => ({
    EyeDirection: {
      Yaw: exact(pose.yaw * OF_HEAD),
      Pitch: exact(pose.pitch * OF_HEAD),
      Confidence: percentOf(confidence),
    },
  }),
};

export function faceDetail(face: Face, attributes: readonly FaceAttribute[]): object {
  const isWhole = attributes.includes('ALL');
  const asked = Object.entries(FURTHER).filter(
    ([name]) => isWhole || attributes.some((attribute) => attribute === name),
  );
  return {
    ...basics(face),
    Landmarks: isWhole ? allLandmarks(face) : defaultLandmarks(face),
    ...Object.assign({}, ...asked.map(([, describe]) => describe(face))),
  };
}

/** Of a face in another picture, or of nobody known. */
export function comparedFace(face: Face): object {
  return {
    ...basics(face),
    Landmarks: defaultLandmarks(face),
    Emotions: emotionsOf(face),
    Smile: judged(face.attributes.smile),
  };
}
