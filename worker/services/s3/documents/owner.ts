import type { XmlFields } from './write-xml';

export type Owner = { id: string; displayName?: string | undefined };

export function ownerFields({ id, displayName }: Owner): XmlFields {
  return { ID: id, DisplayName: displayName };
}
