/** For who waits until something new is in the log. */
export class Arrivals {
  private waiting: (() => void)[] = [];

  tell(): void {
    const told = this.waiting;
    this.waiting = [];
    for (const go of told) go();
  }

  /** Until something comes, or so long. */
  next(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
