import { type Accessor, createMemo, createSignal, untrack } from 'solid-js';
import { breachMessage, byWeight } from './breach-message';
import type { Values } from './create-values';
import type { Finding } from './finding';
import { isUnder, parentOf, valueAt } from './pointer';
import type { Breach } from './schema-check';

/** A control on screen that shows what is wrong with a part. */
export type Home = {
  pointer: Accessor<string>;
  check?: ((value: never) => string | undefined) | undefined;
  label?: Accessor<string> | undefined;
};

export type Findings = ReturnType<typeof createFindings>;

type Circumstances = {
  values: Values<object>;
  breaches: Accessor<((document: unknown) => Breach[]) | undefined>;
  rules: (document: object) => readonly Finding[];
};

/**
 * What is wrong, and whether it is time to say so: with a part when it was edited and left, with all of it when the
 * form was submitted. What the server said holds until the part is edited.
 */
export function createFindings({ values, breaches, rules }: Circumstances) {
  const homes = new Set<Home>();
  const labels = new Map<string, Accessor<string>>();
  const [homesVersion, setHomesVersion] = createSignal(0);
  const [edited, setEdited] = createSignal<ReadonlySet<string>>(new Set());
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = createSignal(false);
  const [refused, setRefused] = createSignal<readonly (Finding & { address: string })[]>([]);

  const homeAt = createMemo(() => {
    homesVersion();
    return new Map([...homes].map((home) => [home.pointer(), home]));
  });

  const own = createMemo((): readonly Finding[] => (isAll() || left().size > 0 ? found() : []));

  /** Everything that is wrong now, said or not. */
  function found(): Finding[] {
    const document = values.document();
    const broken = breaches()?.(document) ?? [];
    const ofSchema = broken
      .toSorted(byWeight)
      .map(
        (breach): Finding => ({ pointer: breach.pointer, rule: breach.rule, message: breachMessage(breach) }),
      );
    return [...checksOfHomes(document), ...ofSchema, ...rules(document)];
  }

  function checksOfHomes(document: object): Finding[] {
    return [...homeAt()].flatMap(([pointer, { check }]) => {
      // The pointer of a home is that of the value which its check is for.
      const message = check?.(valueAt(document, pointer) as never);
      return message === undefined ? [] : [{ pointer, message }];
    });
  }

  function homeOf(pointer: string): string | undefined {
    for (let place = pointer; place !== ''; place = parentOf(place)) if (homeAt().has(place)) return place;
    return undefined;
  }

  const ofServer = () =>
    refused().flatMap(({ address, ...finding }) => {
      const pointer = values.pointerOf(address);
      return pointer === undefined ? [] : [{ ...finding, pointer }];
    });

  /** By the control that shows it; what has none is under the empty pointer. */
  const said = createMemo(() => {
    const byHome = new Map<string, Finding[]>();
    const say = (finding: Finding, home: string) => byHome.set(home, [...(byHome.get(home) ?? []), finding]);
    for (const finding of ofServer()) say(finding, homeOf(finding.pointer) ?? '');
    for (const finding of own()) {
      const home = homeOf(finding.pointer);
      if (isAll() || (home !== undefined && left().has(values.address(home)))) say(finding, home ?? '');
    }
    return byHome;
  });

  return {
    found,
    at: (home: string): readonly Finding[] => said().get(home) ?? [],
    all: (under = ''): Finding[] =>
      [...said().values()].flat().filter(({ pointer }) => isUnder(pointer, under)),
    invalidHomes: () => [...said().keys()].filter((home) => home !== ''),
    labelOf: (pointer: string) => labels.get(values.address(pointer))?.(),
    /** A control comes on screen; what is answered takes it away again. */
    settle(home: Home): () => void {
      homes.add(home);
      setHomesVersion((count) => count + 1);
      if (home.label)
        labels.set(
          untrack(() => values.address(home.pointer())),
          home.label,
        );
      return () => {
        homes.delete(home);
        setHomesVersion((count) => count + 1);
      };
    },
    /** A list itself is edited when rows come and go; what was said of a row stays. */
    edit(pointer: string, reach: 'all' | 'itself' = 'all'): void {
      const address = values.address(pointer);
      if (!edited().has(address)) setEdited(new Set([...edited(), address]));
      if (refused().length === 0) return;
      const isAnswered = (said: string) =>
        isUnder(address, said) || (reach === 'all' && isUnder(said, address));
      setRefused(refused().filter((finding) => !isAnswered(finding.address)));
    },
    leave(pointer: string): void {
      const address = values.address(pointer);
      // Only passed through: nothing was typed that could be wrong.
      if (edited().has(address) && !left().has(address)) setLeft(new Set([...left(), address]));
    },
    sayAll: () => setAll(true),
    isAll,
    isRefused: () => ofServer().length > 0,
    refuse: (fields: readonly Finding[]) =>
      void setRefused(fields.map((finding) => ({ ...finding, address: values.address(finding.pointer) }))),
    forget(): void {
      setAll(false);
      setEdited(new Set<string>());
      setLeft(new Set<string>());
      setRefused([]);
    },
  };
}
