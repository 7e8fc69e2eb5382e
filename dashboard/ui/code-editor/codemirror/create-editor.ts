import { closeBrackets } from '@codemirror/autocomplete';
import { history } from '@codemirror/commands';
import { bracketMatching, codeFolding, foldGutter, indentOnInput } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightSpecialChars, lineNumbers } from '@codemirror/view';
import type { EditorLanguage, Finding, LoadNames } from '../editor-types';
import { formatJson, sameSpot } from '../json/format-json';
import { lineBreakOf, placeIn, plainBreaks, withBreaks } from '../line-breaks';
import { completion } from './completion';
import { type EditorStatus, statusOf } from './editor-status';
import { findingMarks, setFindings } from './findings';
import { keys } from './keys';
import { type LanguageFeature, languageFeature } from './language-feature';
import { lint } from './lint';
import { theme } from './theme';

export type StartingText = { text: string; from: number; to: number; scrollTop: number; hasFocus: boolean };

export type EditorOptions = {
  parent: HTMLElement;
  start: StartingText;
  attributes: Record<string, string>;
  names: LoadNames | undefined;
  params: () => readonly string[];
  onInput: (text: string) => void;
  onStatus: (status: EditorStatus) => void;
  onFormat: () => void;
};

export type Editor = {
  setText(text: string): void;
  setLanguage(language: EditorLanguage): Promise<void>;
  setAttributes(attributes: Record<string, string>): void;
  setReadOnly(isReadOnly: boolean): void;
  setPhrases(phrases: Record<string, string>): void;
  setFindings(findings: readonly Finding[]): void;
  select(from: number, to: number): void;
  focus(): void;
  /** False when the text is not JSON. */
  format(): boolean;
  destroy(): void;
};

const fixed: Extension = [
  lineNumbers(),
  foldGutter(),
  codeFolding(),
  highlightSpecialChars(),
  highlightActiveLine(),
  history(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  EditorView.lineWrapping,
  findingMarks,
  theme,
];

export function createEditor(options: EditorOptions): Editor {
  const { parent, start, onInput, onStatus } = options;
  const slots = {
    language: new Compartment(),
    attributes: new Compartment(),
    readOnly: new Compartment(),
    phrases: new Compartment(),
  };
  let isOutside = false;
  let wanted: EditorLanguage | undefined;
  let latest = start.text;
  let lineBreak = lineBreakOf(start.text);
  let told: EditorStatus = { problems: [], caret: 0 };
  const updates = EditorView.updateListener.of((update) => {
    if (update.docChanged && !isOutside) {
      latest = withBreaks(update.state.doc.toString(), lineBreak);
      onInput(latest);
    }
    if (
      update.docChanged ||
      update.selectionSet ||
      update.transactions.some(({ effects }) => effects.length > 0)
    ) {
      told = statusOf(update.view, told);
      onStatus(told);
    }
  });
  const doc = plainBreaks(start.text);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc,
      selection: { anchor: Math.min(start.from, doc.length), head: Math.min(start.to, doc.length) },
      extensions: [
        keys(() => {
          options.onFormat();
          return true;
        }),
        fixed,
        updates,
        slots.language.of([]),
        slots.attributes.of(EditorView.contentAttributes.of(options.attributes)),
        slots.readOnly.of([]),
        slots.phrases.of([]),
      ],
    }),
  });
  view.setTabFocusMode(true);
  view.scrollDOM.scrollTop = start.scrollTop;
  if (start.hasFocus) view.focus();

  function change(spec: Parameters<EditorView['dispatch']>[0]): void {
    isOutside = true;
    try {
      view.dispatch(spec);
    } finally {
      isOutside = false;
    }
  }
  return {
    setText(text) {
      if (text === latest) return;
      latest = text;
      lineBreak = lineBreakOf(text);
      const insert = plainBreaks(text);
      const anchor = Math.min(view.state.selection.main.head, insert.length);
      change({ changes: { from: 0, to: view.state.doc.length, insert }, selection: { anchor } });
    },
    async setLanguage(language) {
      wanted = language;
      const feature = await languageFeature(language).catch((error: unknown): LanguageFeature => {
        console.error('The language did not load', error);
        return { support: [] };
      });
      if (wanted !== language) return;
      const extensions = [feature.support, lint(feature, options.names), completion(feature, options)];
      view.dispatch({ effects: slots.language.reconfigure(extensions) });
    },
    setAttributes(attributes) {
      view.dispatch({ effects: slots.attributes.reconfigure(EditorView.contentAttributes.of(attributes)) });
    },
    setReadOnly(isReadOnly) {
      view.dispatch({ effects: slots.readOnly.reconfigure(EditorState.readOnly.of(isReadOnly)) });
    },
    setPhrases(phrases) {
      view.dispatch({ effects: slots.phrases.reconfigure(EditorState.phrases.of(phrases)) });
    },
    setFindings(findings) {
      const placed = findings.map((finding) => {
        const offset = placeIn(latest, finding.offset);
        return { ...finding, offset, length: placeIn(latest, finding.offset + finding.length) - offset };
      });
      view.dispatch({ effects: setFindings.of(placed) });
    },
    select(from, to) {
      const [anchor, head] = [from, to].map((at) => Math.max(0, Math.min(view.state.doc.length, at)));
      view.dispatch({
        selection: { anchor: anchor ?? 0, head: head ?? 0 },
        effects: EditorView.scrollIntoView(anchor ?? 0, { y: 'center' }),
      });
      view.focus();
    },
    focus: () => view.focus(),
    format() {
      const before = view.state.doc.toString();
      const after = formatJson(before);
      if (after === null) return false;
      if (after === before || view.state.readOnly) return true;
      const head = sameSpot(before, view.state.selection.main.head, after);
      view.dispatch({
        changes: { from: 0, to: before.length, insert: after },
        selection: { anchor: head },
        userEvent: 'input.format',
        scrollIntoView: true,
      });
      return true;
    },
    destroy: () => view.destroy(),
  };
}
