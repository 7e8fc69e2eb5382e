const shape =
  'inline-flex min-h-8 items-center justify-center gap-2 rounded-control border px-3 font-medium no-underline ' +
  'transition-colors duration-150 ease-calm pointer-coarse:min-h-9 disabled:cursor-default disabled:opacity-60 ' +
  'aria-disabled:cursor-default aria-disabled:opacity-60';

/** Classes for what looks like a button, be it a button or a link. */
export const button = {
  primary: `${shape} border-transparent bg-accent text-accent-on hover:opacity-90`,
  plain: `${shape} border-control bg-surface text-fg hover:bg-raised`,
  quiet: `${shape} border-transparent bg-transparent text-fg-muted hover:bg-raised hover:text-fg`,
  danger: `${shape} border-transparent bg-danger text-surface hover:opacity-90`,
  dangerPlain: `${shape} border-control bg-surface text-danger hover:bg-danger-soft`,
};

export type Look = keyof typeof button;

/** A square for one icon, beside a look. */
export const square = 'w-8 shrink-0 px-0! pointer-coarse:w-9';

export const link = 'rounded-chip text-accent underline underline-offset-2 hover:no-underline';
