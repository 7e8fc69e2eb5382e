import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { TEMPLATE_TAGS } from '../template/template-tags';

/** Colours of tokens on the editor's ground; each pair is held to a contrast of 4.5 by a test. */
export const TOKEN_COLORS = {
  name: 'var(--info)',
  text: 'var(--success)',
  number: 'var(--warning)',
  keyword: 'var(--accent)',
  plain: 'var(--fg)',
  mark: 'var(--fg-muted)',
  note: 'var(--fg-subtle)',
} as const;

/** What tokens stand on. */
export const GROUNDS = {
  plain: 'var(--surface)',
  activeLine: 'var(--raised)',
  template: 'var(--accent-soft)',
  selection: 'color-mix(in srgb, var(--accent) 14%, var(--surface))',
} as const;

const { name, text, number, keyword, plain, mark, note } = TOKEN_COLORS;

const template = { backgroundColor: GROUNDS.template };

const highlighting = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: name },
  { tag: [tags.string, tags.regexp, tags.special(tags.string)], color: text },
  { tag: [tags.number], color: number },
  {
    tag: [tags.bool, tags.null, tags.atom, tags.keyword, tags.operatorKeyword, tags.modifier],
    color: keyword,
  },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: name },
  { tag: [tags.separator, tags.bracket, tags.punctuation, tags.operator], color: mark },
  { tag: [tags.comment], color: note, fontStyle: 'italic' },
  { tag: TEMPLATE_TAGS.tagBrace, ...template, color: keyword },
  { tag: TEMPLATE_TAGS.tagKeyword, ...template, color: keyword, fontWeight: '600' },
  { tag: TEMPLATE_TAGS.tagName, ...template, color: name },
  { tag: TEMPLATE_TAGS.tagPath, ...template, color: plain },
  { tag: TEMPLATE_TAGS.tagString, ...template, color: text },
  { tag: TEMPLATE_TAGS.tagNumber, ...template, color: number },
  { tag: TEMPLATE_TAGS.tagNote, ...template, color: note, fontStyle: 'italic' },
  { tag: TEMPLATE_TAGS.tagSpace, ...template },
]);

const wave = (color: string) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline wavy ${color} 1px`,
  textUnderlineOffset: '3px',
  // The wave of a mark that stands in a coloured token is drawn, whatever that token says.
  textDecorationSkipInk: 'none',
});

const button = {
  font: 'inherit',
  margin: '0',
  minHeight: '24px',
  padding: '0 8px',
  border: '1px solid var(--control)',
  borderRadius: '6px',
  backgroundColor: 'var(--surface)',
  backgroundImage: 'none',
  color: 'var(--fg)',
};

const chrome = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: plain, height: '100%', borderRadius: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono, ui-monospace, SFMono-Regular, Menlo, Consolas, monospace)',
    fontSize: '13px',
    lineHeight: '20px',
    minHeight: 'var(--editor-least)',
    maxHeight: 'var(--editor-most)',
    overflow: 'auto',
  },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--fg)', minWidth: '0' },
  '.cm-content:focus-visible': { outline: 'none' },
  '.cm-line': { padding: '0 12px 0 4px' },
  '.cm-gutters': {
    minHeight: 'var(--editor-least)',
    border: 'none',
    backgroundColor: 'transparent',
    color: note,
    // As wide as the space that the stand-in leaves.
    boxSizing: 'border-box',
    width: 'var(--editor-gutter)',
    justifyContent: 'flex-end',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0 0 8px', minWidth: '2ch' },
  '.cm-foldGutter': { width: '16px' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0 4px', cursor: 'pointer' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: GROUNDS.activeLine },
  '.cm-content ::selection, .cm-line::selection': { backgroundColor: GROUNDS.selection },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--control)' },
  '&.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--danger)',
  },
  '.cm-foldPlaceholder': {
    margin: '0 2px',
    padding: '0 4px',
    border: '1px solid var(--control)',
    borderRadius: '4px',
    backgroundColor: 'var(--raised)',
    color: mark,
  },
  '.cm-lintRange-error': wave('var(--danger)'),
  '.cm-lintRange-warning': wave('var(--warning)'),
  '.cm-lintRange-hint': {
    ...wave('var(--fg-subtle)'),
    textDecoration: 'underline dotted var(--fg-subtle) 2px',
  },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--danger)' },
  '.cm-searchMatch': { backgroundColor: 'var(--warning-soft)', outline: '1px solid var(--warning)' },
  '.cm-searchMatch-selected': { backgroundColor: GROUNDS.selection, outline: '2px solid var(--accent)' },
});

const panels = EditorView.theme({
  '.cm-tooltip': {
    zIndex: '60',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    backgroundColor: 'var(--surface)',
    color: plain,
    boxShadow: '0 8px 24px rgb(0 0 0 / 0.18)',
    fontSize: '13px',
    lineHeight: '20px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'inherit',
    maxHeight: '240px',
    borderRadius: '7px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 8px', lineHeight: '20px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    boxShadow: 'inset 3px 0 0 var(--accent)',
    color: plain,
  },
  '.cm-completionMatchedText': { textDecoration: 'none', color: keyword, fontWeight: '600' },
  '.cm-completionDetail': { fontStyle: 'normal', color: mark, marginLeft: '12px' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px', maxWidth: '320px' },
  '.cm-diagnostic': {
    padding: '8px 12px',
    borderLeft: '3px solid var(--danger)',
    whiteSpace: 'pre-wrap',
    maxWidth: '480px',
  },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
  '.cm-diagnostic-hint': { borderLeftColor: 'var(--fg-subtle)' },
  '.cm-diagnosticAction': { ...button, display: 'block', margin: '8px 0 0' },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: plain },
  '.cm-panels-top, .cm-panels-bottom': { borderColor: 'var(--line)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 40px 8px 12px',
    fontFamily: 'var(--font-sans, ui-sans-serif, system-ui, sans-serif)',
    fontSize: '13px',
  },
  '.cm-panel.cm-search input, .cm-panel.cm-search button': { margin: '0' },
  '.cm-textfield::placeholder': { color: note, opacity: '1' },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    margin: '0',
    minHeight: '24px',
    fontSize: '13px',
  },
  '.cm-panel.cm-search input[type=checkbox]': { margin: '0', width: '16px', height: '16px' },
  '.cm-textfield': { ...button, fontFamily: 'inherit', fontSize: '13px' },
  '.cm-button': button,
  '.cm-panel.cm-search [name=close]': {
    ...button,
    border: 'none',
    minWidth: '24px',
    top: '8px',
    right: '8px',
  },
});

export const theme: Extension = [chrome, panels, syntaxHighlighting(highlighting)];
