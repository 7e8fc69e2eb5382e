export type Ids = { next(): string };

export const randomIds: Ids = { next: () => crypto.randomUUID() };
