import { type Accessor, createEffect, onCleanup } from 'solid-js';

const EVERY_MS = 300;

type Wish = {
  isFollowing: Accessor<boolean>;
  newest: Accessor<string | undefined>;
  onNewest: (id: string) => void;
};

/** Goes to the newest event, but not faster than anybody looks. */
export function createFollowing({ isFollowing, newest, onNewest }: Wish): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    timer = undefined;
    const id = newest();
    if (isFollowing() && id !== undefined) onNewest(id);
  }

  createEffect(() => {
    if (newest() !== undefined && isFollowing()) timer ??= setTimeout(follow, EVERY_MS);
  });
  onCleanup(() => clearTimeout(timer));
}
