import { Modal, type ModalProps } from './modal';

/** A panel at the right side; a whole screen on a phone. */
export function Sheet(props: ModalProps) {
  return (
    <Modal
      {...props}
      class="sheet mr-0 ml-auto h-dvh max-h-none w-full max-w-none border-y-0 border-r-0 sm:w-120 sm:rounded-l-dialog"
    />
  );
}
