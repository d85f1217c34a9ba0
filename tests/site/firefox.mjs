// Open a site's search in Firefox from its folder and print what it finds: node firefox.mjs PUPPETEER FIREFOX PAGE QUERY…
import { pathToFileURL } from 'node:url';

const [puppeteerFile, firefox, page, ...queries] = process.argv.slice(2);
const puppeteer = (await import(pathToFileURL(puppeteerFile).href)).default;
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
const tab = await browser.newPage();
const errors = [];
tab.on('pageerror', (error) => errors.push(String(error)));
await tab.goto(page);
await tab.waitForFunction("document.querySelector('#hits li')");
const found = {};
for (const query of queries) {
  found[query] = await tab.evaluate((q) => window.esrcatSearch(q, { limit: 50 }), query);
}
await tab.goto(page + '#q=' + encodeURIComponent(queries[0]));
await tab.reload();
await tab.waitForFunction("document.querySelector('#hits .quote mark')");
const marked = await tab.evaluate("Array.from(document.querySelectorAll('#hits mark'), (mark) => mark.textContent)");
console.log(JSON.stringify({ found, marked, errors }));
await browser.close();
