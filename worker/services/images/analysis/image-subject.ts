import type { ImageFacts } from '../../../engine/images/facts';

/** All that is known of a picture when it is decided what is seen in it. */
export type ImageSubject = {
  /** Of the file, in small hexadecimal digits. */
  sha256: string;
  facts: Pick<ImageFacts, 'format' | 'width' | 'height'>;
  file_name: string | null;
  metadata: Readonly<Record<string, string>>;
  /** In bytes. */
  size: number;
};
