import type { ExchangeSummary } from '../../../api/worker-types';
import { outcomeMark, sourceName } from '../../../parts/exchange/outcome';
import { words } from '../words';

export type RowMark = { text: string; tone: 'plain' | 'warning' | 'info'; is?: string };

/** Where everybody is who names no world. */
const USUAL_WORLD = 'main';

/** What is out of the ordinary about an exchange; of an ordinary one, nothing. */
export function rowMarks({ outcome, fault, source, world }: ExchangeSummary): RowMark[] {
  const marks: RowMark[] = [];
  const told = fault ? '' : outcomeMark(outcome);
  if (told !== '') marks.push({ text: told, tone: outcome === 'proxied' ? 'info' : 'warning' });
  if (fault) marks.push({ text: fault, tone: 'warning', is: words().fault });
  if (source !== 'client') marks.push({ text: sourceName(source), tone: 'info' });
  if (world !== '' && world !== USUAL_WORLD) marks.push({ text: world, tone: 'plain', is: words().world });
  return marks;
}
