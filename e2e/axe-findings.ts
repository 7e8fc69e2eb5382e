import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** A list of completions is worked from its input, by aria-activedescendant. */
const NOT_OURS = '.cm-tooltip-autocomplete > ul';

type Scope = {
  /** A selector; the whole page unless given. */
  within?: string;
  /** Beside WCAG 2.2 AA what axe calls best practice. */
  isStrict?: boolean;
  /** For another theme of a page that was looked at: all else is as it was. */
  isColoursOnly?: boolean;
};

/** What axe finds against WCAG 2.2 AA: the rule, where, and what it says. */
export async function axeFindings(
  page: Page,
  { within = 'html', isStrict = false, isColoursOnly = false }: Scope = {},
): Promise<string[]> {
  // Once a document: reading half a megabyte of rules takes longer than applying them.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([include, exclude, runOnly]): Promise<AxeResults> =>
      Reflect.get(window, 'axe').run(
        { include: [include], exclude: [exclude] },
        { runOnly, resultTypes: ['violations'] },
      ),
    [within, NOT_OURS, isColoursOnly ? COLOURS : isStrict ? [...WCAG, 'best-practice'] : WCAG] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
