import { StateEffect } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';

const opened = new WeakSet<EditorView>();

/** Few search in a body: what it takes comes when somebody does. */
export function openSearch(view: EditorView): boolean {
  if (opened.has(view)) return false;
  import('@codemirror/search').then(
    ({ openSearchPanel, search, searchKeymap }) => {
      opened.add(view);
      const keys = searchKeymap.filter(({ key }) => key !== 'Mod-Alt-g');
      view.dispatch({ effects: StateEffect.appendConfig.of([search({ top: true }), keymap.of(keys)]) });
      openSearchPanel(view);
    },
    (error: unknown) => console.error('The search did not load', error),
  );
  return true;
}
