import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  type JSX,
  onCleanup,
  Show,
  Suspense,
} from 'solid-js';
import IconX from '~icons/lucide/x';
import { Filled } from './filled';
import { IconButton } from './icon-button';
import { Skeleton } from './skeleton';
import { words } from './words';

export type ModalProps = {
  open: boolean;
  title: string;
  description?: string | undefined;
  footer?: JSX.Element;
  /** A click beside it never closes it. Without this one does, as long as nothing was typed. */
  isKept?: boolean | undefined;
  onClose: () => void;
  children?: JSX.Element;
};

type Props = ModalProps & { class: string; role?: 'alertdialog' };

/**
 * What dialogs and sheets share. On the platform's own <dialog>: it traps and returns the focus, makes the page behind
 * inert and lies above everything, for no bytes. It is open because the caller says so, never by itself.
 */
export function Modal(props: Props) {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let isTypedIn = false;
  let isPressedBeside = false;
  /** Taken away by its caller, which is no wish of the reader's to close it. */
  let isGone = false;
  const [isShown, setShown] = createSignal(false);
  /** Until it has faded out. */
  const isPresent = createMemo(() => props.open || isShown());

  createEffect(() => {
    if (!props.open) return void leave();
    isTypedIn = false;
    setShown(true);
    if (!dialog?.open) dialog?.showModal();
  });
  onCleanup(() => {
    isGone = true;
    close();
  });

  async function leave(): Promise<void> {
    if (!dialog?.open) return;
    close();
    await Promise.allSettled(dialog.getAnimations({ subtree: true }).map((animation) => animation.finished));
    if (!props.open) setShown(false);
  }

  function close(): void {
    if (!dialog?.open) return;
    dialog.close();
    // It was open when the page came, so there is no opener to go back to.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main')?.focus();
  }

  function pressedBeside(event: MouseEvent): void {
    const isBeside = event.target === dialog && isPressedBeside;
    if (isBeside && !isTypedIn && !props.isKept) props.onClose();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for it, and comes as a cancel event
    <dialog
      ref={dialog}
      role={props.role}
      aria-labelledby={isPresent() ? `${id}-title` : undefined}
      aria-describedby={isPresent() && props.description ? `${id}-description` : undefined}
      class={`overlay flex-col overflow-hidden short:overflow-y-auto border border-line bg-surface text-fg shadow-float open:flex ${props.class}`}
      onCancel={(event) => {
        if (event.target !== dialog) return;
        event.preventDefault();
        props.onClose();
      }}
      onClose={(event) => event.target === dialog && props.open && !isGone && props.onClose()}
      onInput={() => {
        isTypedIn = true;
      }}
      onPointerDown={(event) => {
        isPressedBeside = event.target === dialog;
      }}
      onClick={pressedBeside}
    >
      <Show when={isPresent()}>
        <header class="grid shrink-0 grid-cols-1 gap-1 border-line border-b py-3 pr-14 pl-4 sm:pl-6">
          <h2 id={`${id}-title`} class="font-semibold text-section">
            {props.title}
          </h2>
          <Show when={props.description}>
            <p id={`${id}-description`} class="text-fg-muted">
              {props.description}
            </p>
          </Show>
        </header>
        <div class="grid min-h-0 grow grid-cols-1 content-start gap-4 overflow-y-auto short:shrink-0 short:overflow-visible px-4 py-4 sm:px-6">
          <Suspense fallback={<Skeleton class="h-24" />}>{props.children}</Suspense>
        </div>
        <Filled
          as="footer"
          class="flex shrink-0 flex-wrap justify-end gap-2 border-line border-t bg-surface short:sticky short:bottom-0 px-4 py-3 sm:px-6"
        >
          {props.footer}
        </Filled>
        <IconButton
          label={words().close}
          icon={<IconX />}
          class="absolute! top-2 right-2"
          onPress={() => props.onClose()}
        />
      </Show>
    </dialog>
  );
}
