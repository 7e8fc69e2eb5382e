import type { Navigator } from '@solidjs/router';
import { paths } from '../../parts/paths';
import type { Place } from '../../parts/place';
import { areSingleKeysOn, isTyping } from '../../ui/single-keys';

type Actions = { place: () => Place; navigate: Navigator; search(): void; help(): void };

/** So long after `g` the next key says where to. */
const SECOND_KEY_WITHIN = 1_000;

/** The keys that act on every page; answers how to stop listening for them. */
export function listenForShellKeys({ place, navigate, search, help }: Actions): () => void {
  let leaderAt = Number.NEGATIVE_INFINITY;

  function go(key: string): void {
    const { project, group } = place();
    if (project === undefined) return;
    if (key === 'h') navigate(paths.project(project));
    if (key === 'l') navigate(paths.live(project));
    if (key === 'd')
      navigate(group === undefined ? paths.demo(project) : paths.groupSection(project, group, 'data'));
  }

  function withControl(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    search();
  }

  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey) withControl(event);
    else if (areSingleKeysOn() && !isTyping(event.target) && !document.querySelector('dialog[open]'))
      alone(event);
  }

  function alone(event: KeyboardEvent): void {
    if (event.key === '?') help();
    if (event.timeStamp - leaderAt >= SECOND_KEY_WITHIN) {
      if (event.key === 'g') leaderAt = event.timeStamp;
      return;
    }
    leaderAt = Number.NEGATIVE_INFINITY;
    // The second key is spent: `d` is not also "diff".
    event.preventDefault();
    event.stopPropagation();
    go(event.key);
  }

  // Before the pages' own keys.
  document.addEventListener('keydown', pressed, { capture: true });
  return () => document.removeEventListener('keydown', pressed, { capture: true });
}
