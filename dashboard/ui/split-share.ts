const STEP = 2;
const PAGE = 10;

type Bounds = { least: number; most: number };

/** Where a key moves a divider that stands at a share of its frame, in percent; other keys move nothing. */
export function dividerStep(key: string, share: number, { least, most }: Bounds): number | undefined {
  const moves: Record<string, number> = {
    ArrowLeft: share - STEP,
    ArrowRight: share + STEP,
    PageUp: share - PAGE,
    PageDown: share + PAGE,
    Home: least,
    End: most,
  };
  return moves[key];
}
