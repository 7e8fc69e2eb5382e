import { createSignal } from 'solid-js';
import { readPreference, rememberPreference } from './preference';

export const THEMES = ['light', 'dark', 'system'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

// index.html reads the same two names before the first paint.
const [theme, setTheme] = createSignal<Theme>(kept('theme', THEMES) ?? 'system');
const [density, setDensity] = createSignal<Density>(kept('density', DENSITIES) ?? 'comfortable');

export { density, theme };

export function chooseTheme(next: Theme): void {
  setTheme(next);
  rememberPreference('theme', next);
  if (next === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
}

export function chooseDensity(next: Density): void {
  setDensity(next);
  rememberPreference('density', next);
  document.documentElement.dataset.density = next;
}

/** What `--row` is in tokens.css, for lists that reckon with it. */
export function rowHeight(): number {
  return density() === 'compact' ? 32 : 40;
}

function kept<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  const found = readPreference(name);
  return choices.find((choice) => choice === found);
}
