import { createSignal } from 'solid-js';
import IconUpload from '~icons/lucide/image-up';
import { ActionButton } from '../../../ui/action-button';
import { words } from './words';

type Props = { isSmall: boolean; onChoose: (picture: File) => void };

/** Where a picture may be dropped, pasted, or chosen. */
export function PictureDrop(props: Props) {
  let input: HTMLInputElement | undefined;
  const [isOver, setOver] = createSignal(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) props.onChoose(file);
  };

  function over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }

  function dropped(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be done by dropping can be done by the button
    <div
      class={`flex flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-card border-2 border-dashed px-4 text-center ${
        isOver() ? 'border-accent bg-accent-soft' : 'border-line'
      } ${props.isSmall ? 'py-3' : 'py-10'}`}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      onPaste={(event) => take(event.clipboardData?.files)}
    >
      <span class="flex items-center gap-2 text-fg-muted">
        <IconUpload class="shrink-0" />
        {words().drop}
      </span>
      <ActionButton onPress={() => input?.click()}>{words().choose}</ActionButton>
      <input
        ref={input}
        type="file"
        accept="image/*"
        class="hidden"
        aria-label={words().choose}
        tabindex="-1"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same one may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
