import { addCounts, type Counts, noCounts } from './counts';

/** The counts of a few neighbouring numbers, kept as one text: a row for each would cost a log several times as much. */
export type Block = Map<number, Counts>;

/** It is in the tables of every log: never change it. */
const NUMBERS = 16;

export function blockOf(number: number): number {
  return Math.floor(number / NUMBERS);
}

export function addToBlock(block: Block, number: number, counts: readonly number[]): void {
  const known = block.get(number) ?? noCounts();
  addCounts(known, counts);
  block.set(number, known);
}

export function packBlock(block: Block): string {
  return JSON.stringify([...block]);
}

export function unpackBlock(json: string): Block {
  const entries: [number, Counts][] = JSON.parse(json);
  return new Map(entries);
}
