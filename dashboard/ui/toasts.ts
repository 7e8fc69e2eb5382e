import { createStore } from 'solid-js/store';
import type { Tone } from './tone';

export type Toast = {
  text: string;
  tone?: Tone | undefined;
  action?: { label: string; run: () => void } | undefined;
  /** In milliseconds, at least 6 s. What went wrong stays until it is dismissed. */
  lasts?: number | undefined;
};

export type ShownToast = Toast & { id: number; lasts: number };

const LEAST_MS = 6_000;
const WITH_ACTION_MS = 10_000;
const MOST = 4;

const [toasts, setToasts] = createStore<ShownToast[]>([]);
let lastId = 0;

export { toasts };

export function showToast(toast: Toast): number {
  lastId += 1;
  const shown = { ...toast, id: lastId, lasts: duration(toast) };
  setToasts((now) => [...now, shown].slice(-MOST));
  return shown.id;
}

export function dismissToast(id: number): void {
  setToasts((now) => now.filter((toast) => toast.id !== id));
}

function duration({ tone, action, lasts }: Toast): number {
  if (lasts !== undefined) return Math.max(lasts, LEAST_MS);
  if (tone === 'danger') return Number.POSITIVE_INFINITY;
  return action ? WITH_ACTION_MS : LEAST_MS;
}
