/** Where a neighbour keeps objects, as the owner of the group and in the world that it was opened for. */
export type ObjectShelf = {
  /** Makes the bucket when it is missing. */
  put(object: ShelvedObject): Promise<{ ok: true } | { ok: false; detail: string }>;
  get(wish: ShelfWish): Promise<FoundOnShelf>;
  /** Also when it is not there. */
  remove(place: ShelfPlace): Promise<void>;
};

export type ShelfPlace = { bucket: string; key: string };

export type ShelvedObject = ShelfPlace & {
  bytes: Uint8Array;
  content_type: string;
  cache_control: string | null;
  /** By names without the prefix of a protocol's headers. */
  metadata: Record<string, string>;
};

export type ShelfWish = ShelfPlace & {
  version_id: string | null;
  /** A larger object is not read. */
  most_bytes: number;
};

export type FoundOnShelf =
  | {
      ok: true;
      key: string;
      bytes: Uint8Array;
      content_type: string;
      metadata: Record<string, string>;
    }
  | { ok: false; because: 'no_bucket' | 'no_object' | 'too_large' | 'refused'; detail: string };
