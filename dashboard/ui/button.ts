const shape =
  'inline-flex min-h-8 items-center justify-center gap-2 rounded-control border px-3 font-medium no-underline ' +
  'transition-colors duration-150 ease-calm pointer-coarse:min-h-9 disabled:cursor-default disabled:opacity-60';

/** Classes for what looks like a button, be it a button or a link. */
export const button = {
  primary: `${shape} border-transparent bg-accent text-accent-on hover:opacity-90`,
  plain: `${shape} border-control bg-surface text-fg hover:bg-raised`,
  quiet: `${shape} border-transparent bg-transparent text-fg-muted hover:bg-raised hover:text-fg`,
};

export const link = 'rounded-chip text-accent underline underline-offset-2 hover:no-underline';
