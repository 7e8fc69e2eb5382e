import IconSliders from '~icons/lucide/sliders-horizontal';
import type { ChaosSettings } from '../../api/chaos-preview';
import { patchGroup, rememberGroup } from '../../api/group-writes';
import { useQueryClient } from '../../api/query/client';
import { IconButton } from '../../ui/icon-button';
import { Stat } from '../../ui/stat';
import { Switch } from '../../ui/switch';
import { showToast } from '../../ui/toasts';
import { isHarmless } from '../chaos/chaos-risks';
import { chaosSentence } from '../chaos/chaos-sentence';
import { useGroup } from '../group-frame';
import { useProject } from '../project-frame';
import type { SheetPlace } from './sheet-place';
import { words } from './words';

/** Whether answers are broken on purpose, and how. */
export function ChaosFigure(props: { place: SheetPlace }) {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  // The server has checked them by this very type.
  const chaos = () => group().chaos as ChaosSettings;
  const isOn = () => chaos().enabled === true;

  async function turn(enabled: boolean): Promise<void> {
    const before = group();
    rememberGroup(queries, { ...before, chaos: { ...before.chaos, enabled } });
    try {
      rememberGroup(queries, await patchGroup(before, { chaos: { enabled } }));
      if (enabled && isHarmless(chaos())) props.place.open('chaos');
    } catch (error) {
      rememberGroup(queries, before);
      showToast({ text: words().refused(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
  }

  return (
    <Stat
      label={words().chaos}
      value={<span class="text-page">{isOn() ? words().on : words().off}</span>}
      note={<span data-chaos-note>{chaosSentence(chaos())}</span>}
    >
      <span class="flex items-center gap-2">
        <Switch
          label={words().chaosSwitch}
          isLabelHidden
          isOn={isOn()}
          reason={access().reason('editor')}
          onChange={(enabled) => void turn(enabled)}
        />
        <IconButton
          label={words().chaosChange}
          icon={<IconSliders />}
          look="plain"
          onPress={() => props.place.open('chaos')}
        />
      </span>
    </Stat>
  );
}
