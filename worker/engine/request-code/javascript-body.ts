import { javascriptText } from '../exchange-code/text-literal';
import { bracketed, javascriptJson, javascriptOf } from './javascript-value';
import { isFile, isScalar, type SampleBody } from './sample-request';

export type JavascriptBody = {
  imports: string[];
  /** What has to be done before the call. */
  before: string[];
  /** What is handed over, indented as the value of an option. */
  value: string;
  /** Null where the client says the type of what it is given by itself. */
  type: string | null;
};

/** `takesJson` is a client that makes JSON of objects, as axios does. */
export function javascriptBody(body: SampleBody, takesJson: boolean): JavascriptBody {
  const none = { imports: [], before: [] };
  switch (body.kind) {
    case 'json': {
      const value = javascriptJson(body.value, '  ');
      const isGiven = takesJson && !isScalar(body.value);
      return { ...none, value: isGiven ? value : `JSON.stringify(${value})`, type: body.type };
    }
    case 'text':
      return { ...none, value: javascriptText(body.text), type: body.type };
    case 'form': {
      const pairs = body.fields.map(({ name, value }) => `[${javascriptText(name)}, ${javascriptOf(value)}]`);
      return { ...none, value: `new URLSearchParams(${bracketed('[', ']', pairs, '  ')})`, type: null };
    }
    case 'multipart':
      return {
        imports: body.fields.some(isFile) ? ['import { openAsBlob } from "node:fs";'] : [],
        before: ['const form = new FormData();', ...body.fields.map(appended)],
        value: 'form',
        type: null,
      };
    case 'file':
      return {
        imports: ['import { readFile } from "node:fs/promises";'],
        before: [],
        value: `await readFile(${javascriptText(body.file)})`,
        type: body.type,
      };
  }
}

function appended(field: Parameters<typeof isFile>[0]): string {
  const name = javascriptText(field.name);
  if (!isFile(field)) return `form.append(${name}, ${javascriptOf(field.value)});`;
  const file = javascriptText(field.file);
  return `form.append(${name}, await openAsBlob(${file}), ${file});`;
}
