import { malformedXml, type XmlElement } from './xml-element';

export type Reader<Value> = (element: XmlElement) => Value;

/** Reads all children of one name; undefined stands for a field that is absent. */
export type Field<Value> = (elements: readonly XmlElement[]) => Value;

type Fields = Record<string, Field<unknown>>;
type OptionalName<Shape extends Fields> = {
  [Name in keyof Shape]: undefined extends ReturnType<Shape[Name]> ? Name : never;
}[keyof Shape];

type FieldsOf<Shape extends Fields> = {
  [Name in Exclude<keyof Shape, OptionalName<Shape>>]: ReturnType<Shape[Name]>;
} & {
  [Name in OptionalName<Shape>]?: Exclude<ReturnType<Shape[Name]>, undefined>;
};

/** An element with these children and no others, as S3's schemas have it; in the order in which it is written again. */
export function fields<Shape extends Fields>(shape: Shape): Reader<FieldsOf<Shape>> {
  const entries = Object.entries(shape);
  return (element) => {
    if (element.text.trim() !== '') throw malformedXml();
    if (!element.children.every(({ name }) => Object.hasOwn(shape, name))) throw malformedXml();
    const read: Record<string, unknown> = {};
    for (const [name, field] of entries) {
      const value = field(element.children.filter((child) => child.name === name));
      if (value !== undefined) read[name] = value;
    }
    // Made from the shape, name by name, which the compiler cannot follow.
    return read as FieldsOf<Shape>;
  };
}

export function required<Value>(reader: Reader<Value>): Field<Value> {
  return (elements) => {
    const [element] = elements;
    if (element === undefined || elements.length > 1) throw malformedXml();
    return reader(element);
  };
}

export function optional<Value>(reader: Reader<Value>): Field<Value | undefined> {
  return (elements) => {
    const [element] = elements;
    if (elements.length > 1) throw malformedXml();
    return element === undefined ? undefined : reader(element);
  };
}

export function many<Value>(reader: Reader<Value>, { least = 0, most = Infinity } = {}): Field<Value[]> {
  return (elements) => {
    if (elements.length < least || elements.length > most) throw malformedXml();
    return elements.map(reader);
  };
}
