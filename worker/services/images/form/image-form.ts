import type { BodyPart } from '../../../engine/request/request-view';
import { bad, good, type Or } from '../answers/refusals';
import { metadataOf } from './form-metadata';

/** A picture that was sent, with what was said about it. */
export type SentImage = { bytes: Uint8Array; file_name: string | null; metadata: Record<string, string> };

const FIELD = 'image';

/** The one file in `image`; all other fields are metadata. */
export function imageInForm(parts: readonly BodyPart[]): Or<SentImage> {
  const filled = parts.filter((part) => !isUnchosen(part));
  const [image, second] = filled.filter(({ name }) => name === FIELD);
  if (!image) return bad({ ...MISSING, detail: missingDetail(parts) });
  const other = second ?? filled.find((part) => part !== image && part.fileName !== null);
  if (other) {
    const detail = `One image to an upload: the form has another file in the field "${shown(other.name)}".`;
    return bad({ ...ONE, detail });
  }
  const metadata = metadataOf(filled.filter((part) => part !== image));
  if (!metadata.ok) return metadata;
  return good({ bytes: image.bytes, file_name: fileNameOf(image), metadata: metadata.value });
}

/** A browser sends a file input in which nothing was chosen as an empty file without a name. */
function isUnchosen({ fileName, bytes }: BodyPart): boolean {
  return fileName === '' && bytes.length === 0;
}

/** The last segment of what the client says, for some send a whole path. */
function fileNameOf({ fileName }: BodyPart): string | null {
  if (fileName === null) return null;
  const path = unescaped(fileName);
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name === '' ? null : name.slice(0, 255);
}

/** Browsers write a quote and line ends in percent, and nothing else. */
function unescaped(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

const MISSING = { status: 400, code: 'image_missing', title: 'There is no image', step: 'form' };
const ONE = { status: 400, code: 'one_image', title: 'One image, please', step: 'form' };

function missingDetail(parts: readonly BodyPart[]): string {
  const wanted = `The form needs a file in the field "${FIELD}".`;
  if (parts.length === 0) return `${wanted} It has no fields at all.`;
  if (parts.some((part) => part.name === FIELD)) return `${wanted} The field came, but no file was chosen.`;
  const told = parts.slice(0, 10).map(({ name, fileName, bytes }) => {
    const what = fileName === null ? 'text' : `file ${JSON.stringify(shown(fileName))}`;
    return `"${shown(name)}" (${what}, ${bytes.length} bytes)`;
  });
  return `${wanted} It has ${told.join(', ')}${parts.length > told.length ? ', ...' : ''}.`;
}

function shown(text: string): string {
  return text.slice(0, 100);
}
