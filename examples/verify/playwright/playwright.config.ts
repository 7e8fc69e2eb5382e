import { defineConfig } from '@playwright/test';

const { CHROME_PATH } = process.env;

export default defineConfig({
  fullyParallel: true,
  reporter: 'list',
  // Without it the browser that `npx playwright install chromium` has downloaded.
  use: CHROME_PATH ? { launchOptions: { executablePath: CHROME_PATH } } : {},
});
