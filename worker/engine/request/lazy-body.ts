import { decodeText } from './decoded-text';
import { fieldsOf } from './fields';
import { type ParsedJson, parseJsonText } from './json-text';
import { mediaTypeOf, parseMediaType } from './media-type';
import { type Multipart, parseMultipart } from './multipart';
import type { BodyPart, BodyView, Fields } from './request-view';
import { parseUrlEncoded } from './url-encoded';

const FORM_TYPE = 'application/x-www-form-urlencoded';

export class LazyBody implements BodyView {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  private readonly contentType: string | null;
  private readText: string | null = null;
  private readJson: ParsedJson | null = null;
  private readForm: Fields | null = null;
  private readMultipart: Multipart | null = null;

  constructor(bytes: Uint8Array, contentType: string | null) {
    this.bytes = bytes;
    this.contentType = contentType;
    this.mediaType = mediaTypeOf(contentType);
  }

  get text(): string {
    this.readText ??= decodeText(this.bytes, this.charset());
    return this.readText;
  }

  get json(): ParsedJson {
    this.readJson ??= parseJsonText(this.text);
    return this.readJson;
  }

  get form(): Fields | null {
    if (this.mediaType !== FORM_TYPE) return null;
    this.readForm ??= fieldsOf(parseUrlEncoded(this.text.trimEnd()));
    return this.readForm;
  }

  /** Null for a broken multipart body too: `multipartTrouble` says what is wrong with it. */
  get parts(): readonly BodyPart[] | null {
    if (!isMultipart(this)) return null;
    this.readMultipart ??= parseMultipart(this.bytes, parseMediaType(this.contentType));
    return this.readMultipart.ok ? this.readMultipart.parts : null;
  }

  private charset(): string | undefined {
    if (this.contentType === null || !this.contentType.includes(';')) return undefined;
    return parseMediaType(this.contentType).parameters.get('charset');
  }
}

export function isMultipart(body: Pick<BodyView, 'mediaType'>): boolean {
  return body.mediaType.startsWith('multipart/');
}

/** Why a multipart body has no parts; null when it has, or is none. */
export function multipartTrouble(view: { headers: Fields; body: BodyView }): string | null {
  if (!isMultipart(view.body) || view.body.parts !== null) return null;
  const parsed = parseMultipart(view.body.bytes, parseMediaType(view.headers.get('content-type')));
  return parsed.ok ? null : parsed.reason;
}
