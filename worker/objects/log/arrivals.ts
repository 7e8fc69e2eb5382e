/** For who waits until something new is in the log. */
export class Arrivals {
  private waiting = new Set<() => void>();

  waitingCount(): number {
    return this.waiting.size;
  }

  tell(): void {
    const told = this.waiting;
    this.waiting = new Set();
    for (const go of told) go();
  }

  /** Until something comes, or so long. */
  next(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.waiting.add(go);
    });
  }
}
