/** How many machines a log is spread over, and how many objects of it each has. */
export type Layout = { name: string; machines: number; objects: number };

export const LAYOUTS: readonly Layout[] = [
  { name: '1 process, 1 object', machines: 1, objects: 1 },
  { name: '1 process, 2 objects', machines: 1, objects: 2 },
  { name: '1 process, 4 objects', machines: 1, objects: 4 },
  { name: '1 process, 8 objects', machines: 1, objects: 8 },
  { name: '2 processes, 1 object each', machines: 2, objects: 1 },
];
