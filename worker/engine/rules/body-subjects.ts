import { compileJsonPath } from '../json-path/compile-json-path';
import { formFields, formValue } from '../request/form-fields';
import type { RequestView } from '../request/request-view';
import { compileXPath } from '../xml/compile-xpath';
import { parseXml } from '../xml/parse-xml';
import type { Reads } from './operator';
import { manyTexts, nameArgument, type Reading, type Subject } from './subject';
import { namespaceMap } from './xml-operators';

const NONE: readonly unknown[] = [];

/** `""` and `"$"` are the whole body: its text for operators on text, its JSON or its form for the others. */
const body: Subject = (argument, { compilation, pointer }) => {
  if (typeof argument !== 'string') return compilation.report(pointer, 'This must be a JSONPath.');
  if (argument === '' || argument === '$')
    return { part: 'body', kind: 'json', cost: 8, read: (view, _, reads) => readWhole(view, reads) };
  const path = compileJsonPath(argument);
  if (!path.ok) return compilation.report(pointer, `${path.reason} (character ${path.offset + 1})`);
  return {
    part: `body ${argument}`,
    kind: 'json',
    cost: 10,
    read(view, _, reads) {
      const json = jsonOf(view);
      const found = json.length === 0 ? NONE : path.find(json[0]);
      return reads === 'bytes' ? manyTexts(found.map(String), reads) : found;
    },
  };
};

function readWhole(view: RequestView, reads: Reads): readonly unknown[] {
  if (view.body.bytes.length === 0) return NONE;
  if (reads === 'bytes') return [view.body.bytes];
  if (reads !== 'json') return [view.body.text];
  const json = jsonOf(view);
  return json.length === 0 ? [view.body.text] : json;
}

/** One value, or none: what is neither JSON nor a form is not there. */
function jsonOf(view: RequestView): readonly unknown[] {
  const fields = formFields(view.body);
  if (fields !== null) return [formValue(fields)];
  const { json } = view.body;
  return json.ok ? [json.value] : NONE;
}

const bodyText: Subject = (argument, { compilation, pointer }) => {
  if (argument !== true) return compilation.report(pointer, 'This must be true.');
  return {
    part: 'body',
    kind: 'text',
    cost: 4,
    read({ body: { bytes, text } }, _, reads) {
      if (bytes.length === 0) return NONE;
      return [reads === 'bytes' ? bytes : text];
    },
  };
};

const form: Subject = (argument, scope) => {
  const name = nameArgument(argument, scope);
  if (name === null) return null;
  return {
    part: `form.${name}`,
    kind: 'text',
    cost: 6,
    read: (view, _, reads) => manyTexts(formFields(view.body)?.all(name) ?? [], reads),
  };
};

const xml: Subject = (argument, { condition, compilation, pointer }) => {
  if (typeof argument !== 'string') return compilation.report(pointer, 'This must be an XPath.');
  const xpath = compileXPath(argument, namespaceMap(condition.namespaces));
  if (!xpath.ok) return compilation.report(pointer, `${xpath.reason} (character ${xpath.offset + 1})`);
  const reading: Reading = {
    part: `xml ${argument}`,
    kind: 'text',
    cost: 60,
    read(view, _, reads) {
      if (view.body.bytes.length === 0) return NONE;
      const parsed = parseXml(view.body.text);
      if (!parsed.ok) return NONE;
      const found = xpath.find(parsed.document);
      if (reads === 'xml') return found.map((each) => each.xml);
      return manyTexts(
        found.map((each) => each.text),
        reads,
      );
    },
  };
  return reading;
};

export const BODY_SUBJECTS: Readonly<Record<string, Subject>> = { body, body_text: bodyText, form, xml };
