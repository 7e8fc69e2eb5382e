import { For } from 'solid-js';
import type { ImageAnalysis } from '../../../api/image-queries';
import { list, percent } from '../../../i18n/numbers';
import { words } from './words';

type Face = ImageAnalysis['faces'][number];

const FLAGS = [
  'smile',
  'eyeglasses',
  'sunglasses',
  'beard',
  'mustache',
  'eyes_open',
  'mouth_open',
] as const satisfies (keyof Face['attributes'])[];

/** Each face in a sentence, in the order of the boxes. */
export function FaceList(props: { faces: ImageAnalysis['faces'] }) {
  return (
    <ol class="grid gap-1" aria-label={words().faces}>
      <For each={props.faces}>
        {(face, at) => (
          <li data-face={at() + 1}>
            <span class="font-medium">{words().face(at() + 1)}</span>{' '}
            <span class="text-fg-muted text-label tabular-nums">{percent(face.confidence)}</span>
            <span class="block text-fg-muted">{faceText(face)}</span>
          </li>
        )}
      </For>
    </ol>
  );
}

function faceText({ attributes }: Face): string {
  const { age, gender, emotions } = attributes;
  const flags = FLAGS.filter((name) => attributes[name].value).map((name) => words().traits[name]);
  const emotion = emotions[0];
  return list([
    words().genders[gender.value],
    words().aged(age.low, age.high),
    ...(emotion ? [words().emotions[emotion.name]] : []),
    ...flags,
  ]);
}
