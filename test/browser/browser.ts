import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where systems put Chromium; the first that is there. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine; undefined where there is none. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

/** Starts it, without a sandbox where the system's root runs the tests. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
}

/** Screens that reports are read on. */
export const SCREENS = [
  { name: 'telephone', width: 390, height: 844 },
  { name: 'desk', width: 1280, height: 900 },
] as const;

/** Opens a text as a page, and fails on whatever the page asks of the network. */
export async function open(
  browser: Browser,
  text: string,
  screen: { width: number; height: number; colorScheme: 'light' | 'dark' },
): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  const { colorScheme, ...viewport } = screen;
  const page = await browser.newPage({ viewport, colorScheme });
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setContent(text, { waitUntil: 'load' });
  return { page, asked, errors };
}
