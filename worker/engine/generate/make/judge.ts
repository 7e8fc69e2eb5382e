import { compileSchema, type SchemaOptions, type SchemaValidator } from '../../schema/compile-schema';
import { UNNAMED } from '../../schema/uri';
import type { Demand } from '../plan/demand';
import type { Place } from '../plan/place';

type Test = (value: unknown) => boolean;

const PASSES: Test = () => true;
/** Not the address of any schema that someone wrote. */
const PART = 'schema:///part';
const WHOLE = 'schema:///whole';

/** Holds values against parts of the schema, where a plan alone cannot promise that they fit. */
export class Judge {
  private readonly options: SchemaOptions;
  private readonly address: string;
  private readonly tests = new Map<Place, Test>();
  private readonly announced = new Set<Place>();

  constructor(schema: unknown, root: Place, options: SchemaOptions) {
    this.address = root.at.base === UNNAMED ? WHOLE : root.at.base;
    const remotes = new Map(options.remotes).set(this.address, schema);
    this.options = { dialect: root.at.resource.dialect.name, assertFormats: true, remotes };
  }

  accepts(demands: readonly Demand[], value: unknown): boolean {
    return demands.every((demand) => this.test(demand)(value));
  }

  tester(demands: readonly Demand[]): Test {
    const tests = demands.map((demand) => this.test(demand));
    return (value) => tests.every((test) => test(value));
  }

  /** Says which parts it may be asked about: to compile them together costs little more than one of them. */
  announce(demands: readonly Demand[]): void {
    for (const { place } of demands) if (!this.tests.has(place)) this.announced.add(place);
  }

  private test({ place, isNegative }: Demand): Test {
    if (!this.tests.has(place)) this.compile(place);
    const test = this.tests.get(place) ?? PASSES;
    return isNegative && test !== PASSES ? (value) => !test(value) : test;
  }

  private compile(place: Place): void {
    const places = [...this.announced.add(place)];
    this.announced.clear();
    const together = this.validatorOf(places);
    for (const [index, each] of places.entries()) {
      const validator = together ?? this.validatorOf([each]);
      const name = together ? `${index}` : '0';
      // What cannot be compiled apart from the rest is left to the test of the whole.
      this.tests.set(each, validator ? (value) => validator.test({ [name]: value }) : PASSES);
    }
  }

  private validatorOf(places: readonly Place[]): SchemaValidator | null {
    const properties = places.map((place, index) => [
      `${index}`,
      { allOf: [{ $ref: this.addressOf(place) }] },
    ]);
    const compiled = compileSchema({ $id: PART, properties: Object.fromEntries(properties) }, this.options);
    return compiled.ok ? compiled.value : null;
  }

  private addressOf({ at: { pointer } }: Place): string {
    return encodeURI(pointer.includes('#') ? pointer : `${this.address}#${pointer}`);
  }
}
