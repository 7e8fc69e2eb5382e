import { useSearchParams } from '@solidjs/router';

export type DialogPlace = {
  /** Whether this one is open; of what it is about, `of` tells the id. */
  is(name: string): boolean;
  of(): string | undefined;
  open(name: string, of?: string): void;
  close(): void;
};

/** Which dialog is open stands in the address: a reload shows it again, Back closes it. */
export function createDialogPlace(): DialogPlace {
  const [search, setSearch] = useSearchParams<{ dialog: string; of: string }>();
  return {
    is: (name) => search.dialog === name,
    of: () => search.of,
    open: (name, of) => setSearch({ dialog: name, of }),
    close: () => setSearch({ dialog: undefined, of: undefined }, { replace: true }),
  };
}
