import { Card } from '../../../ui/card';
import { Connect } from './connect';
import { words } from './words';

export function ConnectCard(props: { world: string }) {
  return (
    <Card title={words().title}>
      <Connect world={props.world} />
    </Card>
  );
}
