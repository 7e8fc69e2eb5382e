import { jsonText } from '../../../engine/request-code/json-text';
import { isFile, type SampleBody } from '../../../engine/request-code/sample-request';
import type { PostmanBody } from './document';
import { withFreshValues } from './fresh-values';
import { postmanText } from './variables';

export function postmanBody(body: SampleBody, isFresh: boolean): PostmanBody {
  switch (body.kind) {
    case 'json': {
      const raw = postmanText(jsonText(isFresh ? withFreshValues(body.value) : body.value));
      return { mode: 'raw', raw, options: { raw: { language: 'json' } } };
    }
    case 'text':
      return { mode: 'raw', raw: body.text, options: { raw: { language: 'text' } } };
    case 'form':
      return {
        mode: 'urlencoded',
        urlencoded: body.fields.map(({ name, value }) => ({
          key: name,
          value: postmanText(value),
          type: 'text',
        })),
      };
    case 'multipart':
      return {
        mode: 'formdata',
        formdata: body.fields.map((field) =>
          isFile(field)
            ? { key: field.name, type: 'file', src: field.file }
            : { key: field.name, type: 'text', value: postmanText(field.value) },
        ),
      };
    case 'file':
      return { mode: 'file', file: { src: body.file } };
  }
}
