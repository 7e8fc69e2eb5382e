import type { RequestView } from '../request/request-view';
import { itemAt, LazyNode } from './lazy-node';

/** Prints as the whole path; has its segments by number and the parameters of the endpoint by name. */
export class PathModel extends LazyNode {
  private readonly request: RequestView;
  private segments: string[] | null = null;

  constructor(request: RequestView) {
    super();
    this.request = request;
  }

  read(key: string): unknown {
    if (Object.hasOwn(this.request.params, key)) return this.request.params[key];
    this.segments ??= segmentsOf(this.request.path);
    return itemAt(this.segments, key);
  }

  toJSON(): unknown {
    return this.request.path;
  }

  override printed(): string {
    return this.request.path;
  }
}

export function segmentsOf(path: string): string[] {
  return path.split('/').slice(1).map(decodedOrRaw);
}

function decodedOrRaw(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not percent-encoded text: it is what was sent.
    return segment;
  }
}
