import { type Accessor, createEffect, onCleanup } from 'solid-js';

const EVERY_MS = 300;

type Wish = {
  isFollowing: Accessor<boolean>;
  newestId: Accessor<string | undefined>;
  onNewest: (id: string) => void;
};

/** Goes to the newest exchange, but not faster than anybody looks. */
export function createFollowing({ isFollowing, newestId, onNewest }: Wish): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    timer = undefined;
    const id = newestId();
    if (isFollowing() && id !== undefined) onNewest(id);
  }

  createEffect(() => {
    if (newestId() !== undefined && isFollowing()) timer ??= setTimeout(follow, EVERY_MS);
  });
  onCleanup(() => clearTimeout(timer));
}
