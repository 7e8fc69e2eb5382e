import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { furnishedScreens, type Screen } from './dashboard-routes.ts';
import { accessTrouble, settled, useDashboard } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';

const WIDTHS = [320, 768, 1280];

describe.runIf(hasBrowser)('every screen', () => {
  const dashboard = useDashboard();
  const own = useOwnProject('Every screen');
  let screens: Screen[];

  beforeAll(async () => {
    screens = await furnishedScreens(own);
  });

  test('R40 axe finds nothing on any of them, light and dark, at 320, 768 and 1280', {
    timeout: 300_000,
  }, async () => {
    const { page, trouble } = await dashboard.open('/welcome');
    const found: string[] = [];
    for (const { name, path } of screens) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        if (width === WIDTHS[0]) await page.goto(inject('url') + path);
        await settled(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          if (width !== 768)
            await page.screenshot({ path: `e2e/screenshots/${name}-${width}-${colorScheme}.png` });
          for (const each of await accessTrouble(page, { isColoursOnly: colorScheme === 'dark' }))
            found.push(`${name} ${width} ${colorScheme}: ${each}`);
        }
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
        if (scrolled > width) found.push(`${name} ${width}: ${scrolled} wide`);
      }
    }
    expect(found).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });
});
