import { fakeText } from '../../../faker/fake-text';
import {
  type FakerDraw,
  type FakerMethod,
  numberOr,
  type ProviderTable,
  sizeOr,
  textOr,
  times,
} from './faker-provider';

/** Finds a method by its name; handed in, for these methods name others. */
export type FindMethod = (path: string) => FakerMethod;

/** Of faker's methods, those that take functions or run what is written in a text: here they take names of methods. */
export function helperMethods(find: FindMethod): ProviderTable {
  return {
    'helpers.fake': (draw) => fake(draw, find),
    'helpers.mustache': mustache,
    'helpers.multiple': (draw) => {
      const [path, options] = draw.args;
      const method = find(textOr(path, ''));
      return times(sizeOr(countOf(options) ?? draw.hash.count, 3, draw.scope), () => method(bare(draw)));
    },
    'helpers.maybe': (draw) => {
      const [path, options] = draw.args;
      const probability = Number(propertyOf(options, 'probability') ?? draw.hash.probability ?? 0.5);
      const isMade = draw.faker.datatype.boolean(Math.min(Math.max(probability || 0, 0), 1));
      return isMade ? find(textOr(path, ''))(bare(draw)) : undefined;
    },
    'helpers.uniqueArray': (draw) => {
      const [source, length] = draw.args;
      const size = sizeOr(length, 3, draw.scope);
      if (Array.isArray(source)) return draw.faker.helpers.arrayElements([...new Set(source)], size);
      const method = find(textOr(source, ''));
      const made = new Set<unknown>();
      for (let tries = 0; made.size < size && tries < size * 10; tries++) made.add(method(bare(draw)));
      return [...made];
    },
    // Faker's own writes a warning to the console at each call.
    'image.urlLoremFlickr': ({ faker, args, hash }) => {
      const [width, height, category] = ['width', 'height', 'category'].map((name, index) =>
        typeof args[0] === 'object' ? propertyOf(args[0], name) : (args[index] ?? hash[name]),
      );
      const size = `${numberOr(width, 640)}/${numberOr(height, 480)}`;
      const subject = typeof category === 'string' ? `/${encodeURIComponent(category)}` : '';
      return `https://loremflickr.com/${size}${subject}?lock=${faker.number.int({ max: 2 ** 31 })}`;
    },
    'helpers.shuffle': ({ faker, args }) => faker.helpers.shuffle(Array.isArray(args[0]) ? [...args[0]] : []),
  };
}

function bare({ faker, scope }: FakerDraw): FakerDraw {
  return { faker, scope, args: [], hash: {} };
}

/** {{person.firstName}} {{number.int(10)}} inside of a text. */
function fake(draw: FakerDraw, find: FindMethod): string {
  const { args, scope, faker } = draw;
  const pattern = Array.isArray(args[0]) ? faker.helpers.arrayElement(args[0]) : args[0];
  return fakeText(textOr(pattern, ''), ({ path, args: values }) => {
    scope.spend(1);
    return find(path)({ ...bare(draw), args: values });
  });
}

function mustache({ args }: FakerDraw): string {
  const [text, data] = args;
  return textOr(text, '').replace(/\{\{([^{}]{1,200})\}\}/g, (whole, name: string) => {
    const value = propertyOf(data, name.trim());
    return value === undefined ? whole : String(value);
  });
}

function countOf(options: unknown): unknown {
  return typeof options === 'number' ? options : propertyOf(options, 'count');
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
