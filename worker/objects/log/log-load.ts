const WINDOW_MS = 5_000;
/** What one object takes with ease, each second. */
const BATCHES = 150;
const CHARACTERS = 12_000_000;
const MOST_SHARDS = 16;

/** How much one object of a project's log is given, and over how many the project had better be spread. */
export class LogLoad {
  private began = 0;
  private batches = 0;
  private characters = 0;
  private wanted = 1;

  /** `shards` is over how many it is spread now, each of which has as much to do. */
  add(characters: number, shards: number, now: number): void {
    if (now - this.began >= WINDOW_MS) {
      this.wanted = this.began === 0 ? shards : wantedOf(this.share(now), shards);
      [this.began, this.batches, this.characters] = [now, 0, 0];
    }
    this.batches += 1;
    this.characters += characters;
  }

  shards(): number {
    return this.wanted;
  }

  private share(now: number): number {
    const seconds = Math.max(1, (now - this.began) / 1000);
    return Math.max(this.batches / BATCHES, this.characters / CHARACTERS) / seconds;
  }
}

/** Twice as many when one has too much; half as many when it has next to nothing, so that it does not swing. */
function wantedOf(share: number, shards: number): number {
  if (share > 1) return Math.min(MOST_SHARDS, shards * 2);
  return share < 0.2 ? Math.max(1, Math.floor(shards / 2)) : shards;
}
