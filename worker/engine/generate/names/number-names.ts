import type { Run } from '../make/run';

type Tell = (run: Run) => number;

function whole(low: number, high: number): Tell {
  return ({ random }) => random.integer(low, high);
}

function decimal(low: number, high: number, places: number): Tell {
  return ({ random }) => Number((low + random.next() * (high - low)).toFixed(places));
}

const NUMBERS: readonly [names: string, tell: Tell][] = [
  ['age', whole(18, 80)],
  ['price amount total subtotal cost balance fee tax discount salary', decimal(1, 500, 2)],
  ['quantity qty count stock', whole(1, 20)],
  ['rating score stars', decimal(1, 5, 1)],
  ['percent percentage progress', whole(0, 100)],
  ['rate ratio probability', decimal(0, 1, 2)],
  ['latitude lat', decimal(-80, 80, 5)],
  ['longitude lng lon long', decimal(-179, 179, 5)],
  ['year', ({ now, random }) => new Date(now).getUTCFullYear() - random.integer(0, 10)],
  ['month', whole(1, 12)],
  ['day', whole(1, 28)],
  ['hour hours', whole(0, 23)],
  ['minute minutes second seconds', whole(0, 59)],
  ['port', whole(1024, 49151)],
  ['id', whole(1, 100_000)],
  ['page', whole(1, 10)],
  ['limit pagesize perpage', whole(10, 50)],
  ['width height', whole(100, 2000)],
  ['weight', decimal(0.1, 50, 2)],
  ['size bytes length', whole(1, 100_000)],
  ['temperature', decimal(-10, 35, 1)],
  ['priority level rank position order index', whole(1, 10)],
  ['duration', whole(1, 600)],
];

export const NUMBER_NAMES: ReadonlyMap<string, Tell> = new Map(
  NUMBERS.flatMap(([names, tell]) => names.split(' ').map((name): [string, Tell] => [name, tell])),
);
