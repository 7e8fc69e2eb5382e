import { splitProps } from 'solid-js';
import { Modal, type ModalProps } from './modal';

const WIDTHS = { narrow: 'max-w-105', usual: 'max-w-140', wide: 'max-w-220' };

type Props = ModalProps & { width?: keyof typeof WIDTHS | undefined };

export function Dialog(props: Props) {
  const [own, modal] = splitProps(props, ['width']);
  return (
    <Modal
      {...modal}
      class={`m-auto max-h-[calc(100dvh-32px)] w-[calc(100%-32px)] rounded-dialog ${WIDTHS[own.width ?? 'usual']}`}
    />
  );
}
