/** Who asks while a read is under way shares the one after it with all who do: what they get is never older than their question. */
export class SharedRead<Value> {
  private readonly work: () => Promise<Value>;
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<Value> | null = null;

  constructor(work: () => Promise<Value>) {
    this.work = work;
  }

  read(): Promise<Value> {
    const begin = () => {
      this.next = null;
      const reading = this.work();
      this.running = reading;
      return reading;
    };
    // A read that failed has told those who shared it.
    this.next ??= this.running.then(begin, begin);
    return this.next;
  }
}
