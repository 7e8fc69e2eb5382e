import type { BearerVerdict } from '../../service';

/** Somebody whose tokens may be good here. */
export type TokenSource = {
  /** As the detail of a refusal begins. */
  name: string;
  judge(token: string): Promise<SourceVerdict>;
};

/** `is_unreachable`: nobody could be asked, so that the token may well be good. */
export type SourceVerdict = BearerVerdict & { is_unreachable?: true };

export function foreign(detail: string): SourceVerdict {
  return { ok: false, is_foreign: true, detail };
}

export function refused(detail: string): SourceVerdict {
  return { ok: false, is_foreign: false, detail };
}
