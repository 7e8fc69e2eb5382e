import { createSignal } from 'solid-js';
import { useGroup } from '../../../parts/group-frame';
import { readPreference, rememberPreference } from '../../../ui/preference';

/** Where the team's own API answers, kept on this machine; until it is told, the group itself is called. */
export function createTeamApi() {
  const { group } = useGroup();
  const key = `auth.api.${group().id}`;
  const own = () =>
    `${new URL(group().base_url, window.location.origin).href.replace(/\/+$/, '')}/api/auth/me`;
  const [told, setTold] = createSignal(readPreference(key));
  return {
    told: () => told() ?? '',
    own,
    url: () => told() || own(),
    set(url: string): void {
      setTold(url);
      rememberPreference(key, url);
    },
  };
}

export type TeamApi = ReturnType<typeof createTeamApi>;
