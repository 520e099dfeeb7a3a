/**
 * Draws the toolbar and store icons from the one drawing, assets/icons/gatepost.svg, with the installed Chromium.
 * Run it after changing the drawing: node test/draw-icons.mjs. The PNGs are committed so that a build needs no browser.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = new URL('../assets/icons/', import.meta.url);
const sizes = [16, 32, 48, 128];

const drawing = await readFile(new URL('gatepost.svg', assets), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, assets)), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
