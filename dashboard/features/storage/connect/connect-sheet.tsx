import { Sheet } from '../../../ui/sheet';
import { Connect } from './connect';
import { words } from './words';

type Props = {
  bucket: string;
  client: string | undefined;
  onChoose: (client: string) => void;
  onClose: () => void;
};

export function ConnectSheet(props: Props) {
  return (
    <Sheet open title={words().titleOf(props.bucket)} onClose={props.onClose}>
      <Connect isFirst bucket={props.bucket} client={props.client} onChoose={props.onChoose} />
    </Sheet>
  );
}
