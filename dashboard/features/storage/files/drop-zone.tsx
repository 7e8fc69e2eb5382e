import { createSignal, type JSX, Show } from 'solid-js';
import IconUpload from '~icons/lucide/upload';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';

type Props = {
  reason: string | undefined;
  label: string;
  onDrop: (transfer: DataTransfer) => Promise<void>;
  children: JSX.Element;
};

/** Where files may be dropped; there is a button for the same. */
export function DropZone(props: Props) {
  const [isOver, setOver] = createSignal(false);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

  function over(event: DragEvent): void {
    if (props.reason || !holdsFiles(event)) return;
    event.preventDefault();
    setOver(true);
  }

  function left(event: DragEvent & { currentTarget: HTMLElement }): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
  }

  function dropped(event: DragEvent): void {
    setOver(false);
    if (props.reason || !event.dataTransfer || !holdsFiles(event)) return;
    event.preventDefault();
    props
      .onDrop(event.dataTransfer)
      .catch((error: unknown) =>
        showToast({ text: words().unreadable(error instanceof Error ? error.message : ''), tone: 'danger' }),
      );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be done by dropping can be done by a button
    <div class="relative min-h-40" onDragEnter={over} onDragOver={over} onDragLeave={left} onDrop={dropped}>
      {props.children}
      <Show when={isOver()}>
        <div class="pointer-events-none absolute inset-0 z-20 grid place-items-center rounded-card border-2 border-accent border-dashed bg-accent-soft/90">
          <p class="flex items-center gap-2 p-4 font-medium text-accent [overflow-wrap:anywhere]">
            <IconUpload class="shrink-0" />
            {props.label}
          </p>
        </div>
      </Show>
    </div>
  );
}
