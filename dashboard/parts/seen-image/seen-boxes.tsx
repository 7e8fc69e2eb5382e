import { For } from 'solid-js';
import { boxText, type SeenBox, type SeenKind } from './seen-box';
import { words } from './words';

/** Each edge has a second one in white or black beside it: it is seen on any picture. */
const LOOKS: Record<SeenKind, { edge: string; tag: string }> = {
  objects: { edge: 'border-[#7c6cff]', tag: 'bg-[#4a35c4] text-[#ffffff]' },
  faces: { edge: 'border-[#2fd08a]', tag: 'bg-[#07613a] text-[#ffffff]' },
  text: { edge: 'border-[#ffb02e]', tag: 'bg-[#6f4700] text-[#ffffff]' },
};

/** Boxes over a picture; to be put into a place that is `relative` and exactly as large as the picture. */
export function SeenBoxes(props: { boxes: readonly SeenBox[] }) {
  return (
    <ul aria-label={words().boxes} class="pointer-events-none absolute inset-0 overflow-hidden">
      <For each={props.boxes}>
        {(seen) => (
          <li
            class={`absolute rounded-[3px] border-2 shadow-[0_0_0_1px_rgb(0_0_0/55%),inset_0_0_0_1px_rgb(0_0_0/35%)] ${LOOKS[seen.kind].edge}`}
            style={{
              left: share(seen.box.x),
              top: share(seen.box.y),
              width: share(seen.box.width),
              height: share(seen.box.height),
            }}
            data-box={seen.kind}
          >
            <span
              class={`absolute top-0 left-0 max-w-[max(100%,6rem)] truncate rounded-br-[3px] px-1 font-medium text-label ${LOOKS[seen.kind].tag}`}
              translate="no"
            >
              {boxText(seen)}
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}

function share(part: number): string {
  return `${part * 100}%`;
}
