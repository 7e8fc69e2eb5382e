/** What may lie over the page of a group, whatever its kind. */
export type GroupSheet = 'edit' | 'chaos' | 'delete';

export type SheetPlace = { open(sheet: GroupSheet): void };
