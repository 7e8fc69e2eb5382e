import { closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap, indentWithTab } from '@codemirror/commands';
import { foldKeymap } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { words } from '../words';
import { applyFixAtCaret } from './quick-fix';
import { openSearch } from './search';

/** Keys that mean something to the page around: save, send, command palette. Those of Ctrl+M are ours below. */
const OTHERS = new Set(['Mod-Enter', 'Ctrl-Enter', 'Mod-k', 'Ctrl-k', 'Mod-s', 'Ctrl-m']);

const isOurs = ({ key }: KeyBinding) => key === undefined || !OTHERS.has(key);

/** Tab leaves, or else a keyboard could not get out: Ctrl+M lets it indent. */
export function keys(format: () => boolean): Extension {
  let isIndenting = false;
  const switchTab = (view: EditorView) => {
    isIndenting = !isIndenting;
    view.setTabFocusMode(!isIndenting);
    view.dispatch({ effects: EditorView.announce.of(isIndenting ? words().tabIndents : words().tabLeaves) });
    return true;
  };
  const own: KeyBinding[] = [
    { key: 'Ctrl-m', mac: 'Shift-Alt-m', run: switchTab },
    { key: 'Shift-Alt-f', run: format, preventDefault: true },
    { key: 'Mod-f', run: openSearch, scope: 'editor' },
    { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
    { key: 'Mod-.', run: applyFixAtCaret },
    indentWithTab,
  ];
  const lists = [own, closeBracketsKeymap, completionKeymap, foldKeymap, historyKeymap, defaultKeymap];
  return keymap.of(lists.flatMap((list) => (list === own ? list : list.filter(isOurs))));
}
