import { createSignal } from 'solid-js';
import { groupsQuery } from '../../../api/group-queries';
import { patchGroup, rememberGroup } from '../../../api/group-writes';
import { useQueryClient } from '../../../api/query/client';
import { useGroup } from '../../../parts/group-frame';
import { problemText } from '../../../parts/problem-text';
import { useProject } from '../../../parts/project-frame';
import { showToast } from '../../../ui/toasts';
import { type ImageRule, imagesConfig } from '../images-config';
import { words } from './words';

/** The rules in their order, which is saved at once; nothing that somebody else has changed is written over. */
export function createRules() {
  const { project, access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);
  const rules = () => imagesConfig(group().config).analysis.rules;

  async function save(next: readonly ImageRule[]): Promise<boolean> {
    setBusy(true);
    try {
      // Written as it is read: the server checks it again.
      const patch = { config: { analysis: { rules: [...next] } } };
      rememberGroup(queries, await patchGroup(group(), patch));
      return true;
    } catch (error) {
      showToast({ text: problemText(error), tone: 'danger' });
      await queries.invalidateQueries({ queryKey: groupsQuery(project().id).queryKey });
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    rules,
    isBusy,
    reason: () => access().reason('editor'),
    async move(at: number, by: 1 | -1): Promise<void> {
      const next = [...rules()];
      const [moved] = next.splice(at, 1);
      if (!moved) return;
      next.splice(at + by, 0, moved);
      await save(next);
    },
    async remove(at: number): Promise<void> {
      const before = rules();
      const name = before[at]?.name ?? '';
      const isDone = await save(before.filter((_, each) => each !== at));
      if (!isDone) return;
      showToast({
        text: words().removed(name),
        action: { label: words().undo, run: () => void putBack(before[at], at) },
      });
    },
  };

  async function putBack(rule: ImageRule | undefined, at: number): Promise<void> {
    if (rule) await save([...rules().slice(0, at), rule, ...rules().slice(at)]);
  }
}

export type Rules = ReturnType<typeof createRules>;
