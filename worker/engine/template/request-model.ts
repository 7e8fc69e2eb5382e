import { base64OfBytes } from '../base64';
import type { BodyPart, RequestView } from '../request/request-view';
import { LazyNode } from './lazy-node';
import { FieldsModel, PartModel } from './request-fields';
import { PathModel, segmentsOf } from './request-path';

/** `request` in a template, as WireMock names its parts. Nothing is made before it is asked for. */
export class RequestModel extends LazyNode {
  private readonly request: RequestView;
  private readonly nodes = new Map<string, unknown>();

  constructor(request: RequestView) {
    super();
    this.request = request;
  }

  read(key: string): unknown {
    switch (key) {
      case 'id':
      case 'method':
      case 'baseUrl':
      case 'clientIp':
        return this.request[key];
      case 'body':
        return this.request.body.text;
      default:
    }
    if (this.nodes.has(key)) return this.nodes.get(key);
    const node = this.make(key);
    this.nodes.set(key, node);
    return node;
  }

  toJSON(): unknown {
    const { id, method, baseUrl, clientIp } = this.request;
    return {
      id,
      method,
      url: this.read('url'),
      path: String(this.read('path')),
      baseUrl,
      clientIp,
      headers: this.read('headers'),
      query: this.read('query'),
      cookies: this.read('cookies'),
      body: this.read('body'),
    };
  }

  private make(key: string): unknown {
    const { request } = this;
    switch (key) {
      case 'url':
        return request.path + queryOf(request.url);
      case 'absoluteUrl':
        return request.url;
      case 'path':
        return new PathModel(request);
      case 'pathSegments':
        return segmentsOf(request.path);
      case 'query':
        return new FieldsModel(request.query, false);
      case 'headers':
        return new FieldsModel(request.headers, true);
      case 'cookies':
        return new FieldsModel(request.cookies, false);
      case 'host':
        return addressOf(request.url)?.hostname;
      case 'port':
        return portOf(request.url);
      case 'scheme':
        return addressOf(request.url)?.protocol.slice(0, -1);
      case 'bodyAsBase64':
        return base64OfBytes(request.body.bytes);
      case 'multipart':
      case 'isMultipart':
        return request.body.parts !== null;
      case 'formParameters':
        return request.body.form ? new FieldsModel(request.body.form, false) : undefined;
      case 'parts':
        return request.body.parts ? partsOf(request.body.parts) : undefined;
      default:
        return undefined;
    }
  }
}

function partsOf(parts: readonly BodyPart[]): Record<string, PartModel> {
  return Object.fromEntries(parts.map((part) => [part.name, new PartModel(part)]));
}

function queryOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at).replace(/#.*$/, '');
}

function addressOf(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    // Of a request that no client sent: the check at save time.
    return undefined;
  }
}

function portOf(url: string): number | undefined {
  const address = addressOf(url);
  if (!address) return undefined;
  const written = /:(\d+)$/.exec(address.host)?.[1];
  if (written) return Number(written);
  return address.protocol === 'https:' ? 443 : 80;
}
