import { type Locale, localeNamed } from '../../../engine/faker/locales';
import { loadFaker, type SeededFaker } from '../../../engine/faker/seeded-faker';
import type { Finding } from '../../../engine/finding';
import { LateScript } from './late-script';

/** What answers need that must be loaded first. It is named while a group is compiled, and loaded once all is named. */
export type Library = {
  /** Null is the language of the group. */
  fakerOf(locale: string | null): SeededFaker;
  scriptOf(source: string, pointer: string): LateScript;
  /** Scripts are loaded when they are called. */
  load(): Promise<void>;
  /** What is wrong with the scripts. */
  findings(): Promise<Finding[]>;
};

export function createLibrary(groupLocale: Locale): Library {
  const fakers = new Map<Locale, LateFaker>();
  const scripts: LateScript[] = [];
  return {
    fakerOf(name) {
      const locale = (name === null ? null : localeNamed(name)) ?? groupLocale;
      const faker = fakers.get(locale) ?? new LateFaker(locale);
      fakers.set(locale, faker);
      return faker;
    },
    scriptOf(source, pointer) {
      const script = new LateScript(source, pointer);
      scripts.push(script);
      return script;
    },
    async findings() {
      return (await Promise.all(scripts.map((script) => script.findings()))).flat();
    },
    async load() {
      for (const faker of fakers.values()) await faker.load();
    },
  };
}

class LateFaker implements SeededFaker {
  readonly locale: Locale;
  private loaded: SeededFaker | null = null;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  async load(): Promise<void> {
    this.loaded = await loadFaker(this.locale);
  }

  using(...circumstances: Parameters<SeededFaker['using']>): ReturnType<SeededFaker['using']> {
    if (!this.loaded) throw new Error(`The faker for ${this.locale} is used before it is loaded.`);
    return this.loaded.using(...circumstances);
  }
}
