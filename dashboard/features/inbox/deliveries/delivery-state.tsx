import type { Delivery } from '../../../api/webhook-queries';
import { Badge } from '../../../ui/badge';
import type { Tone } from '../../../ui/tone';
import { words } from './words';

const TONES: Record<Delivery['state'], Tone> = { pending: 'info', delivered: 'success', failed: 'danger' };

export function DeliveryState(props: { state: Delivery['state'] }) {
  return <Badge tone={TONES[props.state]}>{words().states[props.state]}</Badge>;
}
