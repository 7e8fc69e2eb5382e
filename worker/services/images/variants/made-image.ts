import type { Raster } from '../../../engine/images/raster';
import type { EncodedFormat } from '../codecs/encode';

export type MadeVariant = {
  name: string;
  format: EncodedFormat;
  media_type: string;
  extension: string;
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
};

/** `small`: the picture upright, its longest side at most 100, for its colours and its hash. */
export type MadeImage = { variants: MadeVariant[]; small: Raster };

export type VariantOptions = {
  /** Told after each variant, before anything else may run. */
  onProgress?: (done: number, of: number) => void | Promise<void>;
};
