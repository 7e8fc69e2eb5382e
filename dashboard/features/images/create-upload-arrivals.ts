import { createEffect, on, onCleanup } from 'solid-js';
import { followLog } from '../../api/live-socket';
import { useGroup } from '../../parts/group-frame';
import { useProject } from '../../parts/project-frame';

const EVERY_MS = 150;

/** What makes jobs, or takes them away. */
const CHANGES = /^\/api\/(?:upload|stress-test|jobs|status|result|history)/;

/** Says when jobs have come or gone, by the live log of the project; many at once are told once. */
export function createUploadArrivals(onArrival: () => void): void {
  const { project } = useProject();
  const { group } = useGroup();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    timer = undefined;
    onArrival();
  }

  createEffect(
    on([() => project().id, () => group().slug], ([projectId, slug]) => {
      const following = followLog(projectId, `group:${slug}`, {
        // Whoever looks also asks again by itself.
        onState: () => {},
        onHello: () => {},
        onExchanges(exchanges) {
          if (exchanges.some(({ method, path }) => method !== 'GET' && CHANGES.test(path)))
            timer ??= setTimeout(tell, EVERY_MS);
        },
        onMissed: onArrival,
      });
      onCleanup(following.stop);
    }),
  );
  onCleanup(() => clearTimeout(timer));
}
