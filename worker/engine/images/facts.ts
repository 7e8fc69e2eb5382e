export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif';

/** The turn that EXIF tells: 1 is upright, 2 to 4 mirror or turn by 180°, 5 to 8 swap width and height. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type ImageFacts = {
  format: ImageFormat;
  media_type: string;
  /** As shown, which is after the orientation. */
  width: number;
  height: number;
  stored_width: number;
  stored_height: number;
  orientation: Orientation;
  /** It has means to be seen through; whether it uses them only its pixels tell. */
  has_alpha: boolean;
  /** 1 unless it is animated. */
  frames: number;
  has_metadata: boolean;
};

export type ImageProblem = {
  code: 'empty' | 'not_an_image' | 'unsupported_format' | 'truncated' | 'malformed';
  /** What the bytes look like, where they look like anything. */
  format: string | null;
  /** A sentence for people. */
  detail: string;
};

export type Inspected = { ok: true; image: ImageFacts } | { ok: false; problem: ImageProblem };
