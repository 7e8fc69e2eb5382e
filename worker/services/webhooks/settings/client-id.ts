/** The first segment below "webhooks" that is no sender's: what was received is read there. */
export const RESERVED_CLIENTS = ['events', 'replay', 'stats'] as const;

export const CLIENT_ID = /^[A-Za-z0-9._~-]{1,100}$/;

export function isClientId(text: string): boolean {
  return CLIENT_ID.test(text);
}

export function isReservedClient(text: string): boolean {
  return RESERVED_CLIENTS.some((name) => name === text);
}
