/** So many calls in a row are not kept waiting for others, once one has waited for nobody. */
const ALONE = 8;

/**
 * Writes that come at about the same time wait for one turn of the runtime and are carried out in it, so that one commit
 * brings them to the disk. Who writes alone waits now and then only.
 */
export class CommonTurn {
  #next: Promise<void> | null = null;
  #waiting = 0;
  #alone = 0;

  /** Null for who need not wait. */
  wait(): Promise<void> | null {
    if (this.#next === null && this.#alone > 0) {
      this.#alone -= 1;
      return null;
    }
    this.#waiting += 1;
    this.#next ??= this.#take();
    return this.#next;
  }

  async #take(): Promise<void> {
    try {
      await scheduler.wait(0);
    } finally {
      this.#next = null;
      if (this.#waiting === 1) this.#alone = ALONE;
      this.#waiting = 0;
    }
  }
}
