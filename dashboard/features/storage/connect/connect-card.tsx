import { Card } from '../../../ui/card';
import { Connect } from './connect';
import { words } from './words';

type Props = { bucket: string; client: string | undefined; onChoose: (client: string) => void };

/** How every usual client is told of the store. */
export function ConnectCard(props: Props) {
  return (
    <Card title={words().title}>
      <Connect bucket={props.bucket} client={props.client} onChoose={props.onChoose} />
    </Card>
  );
}
