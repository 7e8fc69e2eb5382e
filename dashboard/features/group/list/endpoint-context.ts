import { createContext, useContext } from 'solid-js';
import type { EndpointSummary } from '../../../api/endpoint-queries';
import type { Selection } from '../../../ui/create-selection';
import type { MenuEntry } from '../../../ui/menu-entry';

/** What each card and row of the list is drawn with. */
export type InList = {
  selection: Selection;
  hrefOf(id: string): string;
  countOf(id: string): number | undefined;
  menuOf(endpoint: EndpointSummary): MenuEntry[];
  test(id: string): void;
};

export const ListContext = createContext<InList>();

export function useList(): InList {
  const found = useContext(ListContext);
  if (!found) throw new Error('useList wants a list of endpoints around it');
  return found;
}
