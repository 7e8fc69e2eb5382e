import { whenReady } from '../../../../engine/when-ready';
import type { FileDocument } from '../../files/document';
import { fileAnswer } from '../../files/file-answer';
import { compileText } from '../compile-template-text';
import type { MakeAnswer } from '../compiled-endpoint';
import { rendered } from '../rendering';
import type { SpecialParts } from './special-parts';

export function compileFile(document: FileDocument, parts: SpecialParts): MakeAnswer {
  const { rendering, findings, pointer } = parts;
  const text = (source: string, field: string) =>
    compileText(source, { templating: 'on', pointer: `${pointer}/${field}` }, findings);
  const name = text(document.file, 'file');
  const download =
    document.download_name === undefined ? null : text(document.download_name, 'download_name');
  return (call) => {
    const { request, context } = call;
    const asked = rendered(call, rendering, (scope) => ({
      groupId: context.group.id,
      method: request.method,
      headers: request.headers,
      name: name?.print(scope) ?? '',
      downloadName: download?.print(scope) ?? null,
      contentType: document.content_type ?? null,
    }));
    return whenReady(asked, (file) => fileAnswer(context.ports.blobs, file));
  };
}
