/** Why a term cannot be; what refuses it knows its place only where that is not the whole term. */
export class TermRefused extends Error {
  readonly suggestion: string | undefined;
  readonly place: { offset: number; length: number } | undefined;

  constructor(message: string, suggestion?: string, place?: { offset: number; length: number }) {
    super(message);
    this.suggestion = suggestion;
    this.place = place;
  }
}
