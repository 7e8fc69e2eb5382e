import { paths } from '../../parts/paths';
import { button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { words } from './words';

/** The login leads back to this page, where the forms find their drafts. */
export function SessionEnded(props: { here: string }) {
  return (
    <Dialog
      open={true}
      title={words().sessionEnded}
      width="narrow"
      isKept
      onClose={() => undefined}
      footer={
        <a class={button.primary} href={paths.login(props.here)} rel="external">
          {words().signIn}
        </a>
      }
    >
      <p>{words().sessionEndedHint}</p>
    </Dialog>
  );
}
