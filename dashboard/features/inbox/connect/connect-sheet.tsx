import { Sheet } from '../../../ui/sheet';
import { Connect } from './connect';
import { words } from './words';

export function ConnectSheet(props: { world: string; onClose: () => void }) {
  return (
    <Sheet open title={words().title} onClose={props.onClose}>
      <Connect world={props.world} />
    </Sheet>
  );
}
