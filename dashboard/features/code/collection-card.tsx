import { useGroup } from '../../parts/group-frame';
import { Card } from '../../ui/card';
import { Snippet } from '../../ui/snippet';
import { words } from './words';

/** All requests in a row, by the runner that Postman has for terminals. */
export function CollectionCard() {
  const { group } = useGroup();
  const line = () => `npx newman run ${group().base_url}/postman.json`;
  return (
    <Card title={words().runAll}>
      <p class="max-w-[72ch] text-fg-muted">{words().runAllAbout}</p>
      <Snippet text={line()} label={words().newman} />
    </Card>
  );
}
