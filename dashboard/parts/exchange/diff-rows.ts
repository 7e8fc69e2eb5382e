import { diffLines, diffWordsWithSpace } from 'diff';

export type Piece = { text: string; isChanged: boolean };

export type DiffRow =
  | { kind: 'same' | 'added' | 'removed'; pieces: Piece[] }
  /** Lines that are alike and far from any change. */
  | { kind: 'skipped'; count: number };

const CONTEXT = 3;

/** Two texts line by line; of a line that has changed, the words that did. */
export function diffRows(before: string, after: string): DiffRow[] {
  const changes = diffLines(ended(before), ended(after));
  const rows: DiffRow[] = [];
  for (const [index, change] of changes.entries()) {
    const lines = change.value.replace(/\n$/, '').split('\n');
    const next = changes[index + 1];
    const previous = changes[index - 1];
    if (change.removed && next?.added)
      rows.push(...pairRows(lines, next.value.replace(/\n$/, '').split('\n')));
    else if (change.added && previous?.removed) continue;
    else rows.push(...lines.map((text) => plainRow(kindOf(change), text)));
  }
  return folded(rows);
}

/** Lines that stand in each other's place are compared word by word, when they are as many on both sides. */
function pairRows(removed: string[], added: string[]): DiffRow[] {
  if (removed.length !== added.length)
    return [
      ...removed.map((text) => plainRow('removed', text)),
      ...added.map((text) => plainRow('added', text)),
    ];
  const pairs = removed.map((text, index) => diffWordsWithSpace(text, added[index] ?? ''));
  const side = (kind: 'removed' | 'added') =>
    pairs.map((words): DiffRow => {
      const other = kind === 'removed' ? 'added' : 'removed';
      const pieces = words
        .filter((word) => !word[other])
        .map((word) => ({ text: word.value, isChanged: Boolean(word[kind]) }));
      return { kind, pieces };
    });
  return [...side('removed'), ...side('added')];
}

function plainRow(kind: 'same' | 'added' | 'removed', text: string): DiffRow {
  return { kind, pieces: [{ text, isChanged: false }] };
}

function kindOf({ added, removed }: { added?: boolean; removed?: boolean }): 'same' | 'added' | 'removed' {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** Around each change some lines stay; of the others only their number is told. */
function folded(rows: readonly DiffRow[]): DiffRow[] {
  const isNear = rows.map((_, index) =>
    rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== 'same'),
  );
  const shown: DiffRow[] = [];
  for (const [index, row] of rows.entries()) {
    const last = shown.at(-1);
    if (isNear[index]) shown.push(row);
    else if (last?.kind === 'skipped') last.count++;
    else shown.push({ kind: 'skipped', count: 1 });
  }
  return shown;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
