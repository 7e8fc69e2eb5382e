import type { createEditor, Editor } from './codemirror/create-editor';
import type { EditorStatus } from './codemirror/editor-status';

export type { Editor, EditorStatus };

export const QUIET: EditorStatus = { problems: [], caret: 0 };

type Create = typeof createEditor;

const LATEST = 2_000;

/** Fetches the editor when its field comes into sight and the page is idle. Answers how to give it up. */
export function loadEditor(
  use: (create: Create) => void,
  fail: () => void,
  standIn: () => HTMLTextAreaElement | undefined,
): () => void {
  let isWanted = true;
  const stopWaiting = whenSeen(standIn(), () => {
    import('./codemirror/create-editor').then(
      (chunk) => afterComposition(standIn(), () => isWanted && use(chunk.createEditor)),
      (error: unknown) => {
        console.error('The code editor did not load', error);
        if (isWanted) fail();
      },
    );
  });
  return () => {
    isWanted = false;
    stopWaiting();
  };
}

/** Who scrolls finds it there: it begins a little before. */
function whenSeen(field: Element | undefined, work: () => void): () => void {
  if (!field) return whenIdle(work);
  let stopWaiting = () => {};
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      stopWaiting = whenIdle(work);
    },
    { rootMargin: '100px' },
  );
  observer.observe(field);
  return () => {
    observer.disconnect();
    stopWaiting();
  };
}

/** Safari cannot tell when it is idle. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(work, { timeout: LATEST });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(work, 200);
  return () => clearTimeout(timer);
}

const composing = new WeakSet<HTMLTextAreaElement>();

/** A word that is being put together by an input method would be lost with its field. */
function afterComposition(area: HTMLTextAreaElement | undefined, work: () => void): void {
  if (area && composing.has(area))
    area.addEventListener('compositionend', () => setTimeout(work), { once: true });
  else work();
}

export function watchComposition(area: HTMLTextAreaElement): void {
  area.addEventListener('compositionstart', () => composing.add(area));
  area.addEventListener('compositionend', () => composing.delete(area));
}
