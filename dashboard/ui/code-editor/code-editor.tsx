import { createEffect, createSignal, createUniqueId, on, onCleanup, onMount, Show, untrack } from 'solid-js';
import { ActionButton } from '../action-button';
import { FieldNotes } from '../field';
import { describeEditor } from './editor-attributes';
import { type Editor, type EditorStatus, loadEditor, QUIET } from './editor-chunk';
import type { CodeEditorProps } from './editor-props';
import { editorSizes } from './editor-sizes';
import { formatJson } from './json/format-json';
import { lineBreakOf, placeIn, withBreaks } from './line-breaks';
import { StandIn } from './stand-in';
import { StatusBar } from './status-bar';
import { words } from './words';

/** A field for code: a plain text area at once, the editor in its place when the page has time for it. */
export function CodeEditor(props: CodeEditorProps) {
  const made = createUniqueId();
  const id = () => props.id ?? made;
  const [editor, setEditor] = createSignal<Editor>();
  const [status, setStatus] = createSignal<EditorStatus>(QUIET);
  const [notice, setNotice] = createSignal<string>();
  const [hasFailed, setHasFailed] = createSignal(false);
  let root: HTMLDivElement | undefined;
  let place: HTMLDivElement | undefined;
  let standIn: HTMLTextAreaElement | undefined;

  const isReadOnly = () => Boolean(props.readOnly || props.reason);
  const canFormat = () => !isReadOnly() && FORMATTED.has(props.language);
  const attributes = () => describeEditor(props, id());

  function typed(text: string): void {
    setNotice(undefined);
    props.onInput(text);
  }

  function format(): void {
    if (!canFormat()) return;
    const isDone = editor() ? editor()?.format() : formatStandIn();
    setNotice(isDone ? undefined : words().cannotFormat);
  }

  function formatStandIn(): boolean {
    const text = formatJson(props.value);
    if (text !== null && text !== props.value) typed(text);
    return text !== null;
  }

  function select(from: number, to: number): void {
    focus();
    editor()?.select(from, to);
    if (!editor()) standIn?.setSelectionRange(from, to);
  }

  function focus(): void {
    if (editor()) editor()?.focus();
    else standIn?.focus();
  }

  onMount(() => {
    const at = (offset: number) => placeIn(props.value, offset);
    props.handle?.({ focus, format, select: (from, to = from) => select(at(from), at(to)) });
    const stop = loadEditor(
      (createEditor) => {
        if (!place || !standIn) return;
        const made = createEditor({
          parent: place,
          start: {
            text: withBreaks(standIn.value, lineBreakOf(props.value)),
            from: standIn.selectionStart,
            to: standIn.selectionEnd,
            scrollTop: standIn.scrollTop,
            hasFocus: document.activeElement === standIn,
          },
          attributes: untrack(attributes),
          names: props.names,
          params: () => props.params ?? [],
          onInput: typed,
          onStatus: setStatus,
          onFormat: format,
        });
        setEditor(made);
      },
      () => setHasFailed(true),
      () => standIn,
    );
    onCleanup(() => {
      stop();
      editor()?.destroy();
    });
  });

  createEffect(() => editor()?.setLanguage(props.language));
  createEffect(() => editor()?.setAttributes(attributes()));
  createEffect(() => editor()?.setReadOnly(isReadOnly()));
  createEffect(() => editor()?.setPhrases(words().phrases));
  createEffect(() => editor()?.setFindings(props.findings ?? []));
  createEffect(
    on(
      () => props.value,
      (text) => editor()?.setText(text),
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => status().problems,
      (problems) => props.onProblems?.(problems),
      { defer: true },
    ),
  );

  function left(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node && root?.contains(next))) props.onBlur?.();
  }

  return (
    <div ref={root} class={`grid min-w-0 content-start gap-1 ${props.class ?? ''}`} onFocusOut={left}>
      <div class="flex flex-wrap items-end gap-x-2 gap-y-1">
        <label
          ref={(label) => label.addEventListener('click', () => editor()?.focus())}
          id={`${id()}-label`}
          for={id()}
          class={props.isLabelHidden ? 'sr-only' : 'font-medium text-label'}
        >
          {props.label}
          <Show when={props.isRequired}>
            <span aria-hidden="true" class="text-danger">
              {' *'}
            </span>
          </Show>
        </label>
        <div class="ml-auto flex flex-wrap justify-end gap-1">
          {props.actions}
          <Show when={canFormat()}>
            <ActionButton look="quiet" keys="Shift+Alt+F" class="min-h-6! px-2! text-label" onPress={format}>
              {words().format}
            </ActionButton>
          </Show>
        </div>
      </div>
      <div
        class="min-w-0 rounded-control border border-control bg-surface outline-accent outline-offset-2 has-[.cm-content:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-2"
        classList={{ 'border-danger!': Boolean(props.error), 'bg-raised!': isReadOnly() }}
        style={editorSizes(props)}
      >
        <div ref={place} class="min-w-0" />
        <Show when={!editor()}>
          <StandIn
            ref={(area) => {
              standIn = area;
            }}
            attributes={attributes()}
            value={props.value}
            isReadOnly={isReadOnly()}
            minLines={props.minLines}
            onInput={(text) => typed(withBreaks(text, lineBreakOf(props.value)))}
            onFormat={format}
          />
        </Show>
        <StatusBar
          status={status()}
          notice={notice() ?? (hasFailed() ? words().loadFailed : undefined)}
          onSelect={select}
        />
      </div>
      <FieldNotes id={id()} error={props.error} hint={props.reason ?? props.hint} />
      <Show when={editor()}>
        <p id={`${id()}-keys`} class="sr-only">
          {isMac() ? words().keysMac : words().keys}
        </p>
      </Show>
    </div>
  );
}

const FORMATTED = new Set<string>(['json', 'schema', 'template-json']);

function isMac(): boolean {
  return /Mac|iP(hone|ad|od)/.test(navigator.platform);
}
