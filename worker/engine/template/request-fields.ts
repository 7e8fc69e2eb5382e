import { base64OfBytes } from '../base64';
import type { BodyPart, Fields } from '../request/request-view';
import { LazyNode, ValueList } from './lazy-node';

/** Named values: headers, query, cookies, a form. */
export class FieldsModel extends LazyNode {
  private readonly fields: Fields;
  private readonly isLowerCase: boolean;

  constructor(fields: Fields, isLowerCase: boolean) {
    super();
    this.fields = fields;
    this.isLowerCase = isLowerCase;
  }

  read(key: string): unknown {
    const values = this.fields.all(this.isLowerCase ? key.toLowerCase() : key);
    return values.length === 0 ? undefined : new ValueList(values);
  }

  toJSON(): unknown {
    const names = new Set(this.fields.entries().map(([name]) => name));
    return Object.fromEntries([...names].map((name) => [name, new ValueList(this.fields.all(name))]));
  }
}

/** Of a multipart body. */
export class PartModel extends LazyNode {
  private readonly part: BodyPart;

  constructor(part: BodyPart) {
    super();
    this.part = part;
  }

  read(key: string): unknown {
    switch (key) {
      case 'name':
      case 'fileName':
        return this.part[key];
      case 'body':
        return this.part.text;
      case 'bodyAsBase64':
        return base64OfBytes(this.part.bytes);
      case 'binary':
        return !/^text\/|json|xml/.test(this.part.mediaType) && this.part.fileName !== null;
      case 'headers':
        return new FieldsModel(this.part.headers, true);
      default:
        return undefined;
    }
  }

  toJSON(): unknown {
    return { name: this.part.name, headers: this.read('headers'), body: this.part.text };
  }
}
