/** As in headers: Tue, 15 Nov 1994 08:12:31 GMT. */
export function httpDate(epoch: number): string {
  return new Date(epoch).toUTCString();
}
