// Opens the sign-off sheet in a real browser: reads it, filters, decides, exports, reloads, prints.
// Usage: node check.mjs SHEET.html FOLDER-FOR-SCREENSHOTS [CHROMIUM]
import { chromium } from "playwright-core";
import { readFile, stat } from "node:fs/promises";
import { strict as assert } from "node:assert";
import { pathToFileURL } from "node:url";

const [sheet, folder, browserPath = "/usr/bin/chromium"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, reducedMotion: "reduce" });
const page = await context.newPage();
const faults = [];
const requests = [];
page.on("pageerror", (error) => faults.push(String(error)));
page.on("console", (message) => { if (message.type() === "error") faults.push(message.text()); });
page.on("dialog", (dialog) => { faults.push("a dialog: " + dialog.message()); dialog.dismiss(); });
page.on("request", (request) => { if (!/^(file|blob|data):/.test(request.url())) requests.push(request.url()); });

const shot = (name, options = {}) => page.screenshot({ path: `${folder}/${name}.png`, ...options });
const cards = page.locator(".finding");
const shown = () => page.locator(".finding:not([hidden])").count();
const url = pathToFileURL(sheet).href;

await page.goto(url);
const all = await cards.count();
assert.ok(all >= 2, "the sheet has findings");
assert.ok(await page.locator("table tbody tr").count() > 5, "the matrix has facts");
assert.ok(await page.locator("svg .band").count() > 2, "there are charts");
assert.ok(await page.locator("mark.error").count() >= 1, "evidence is marked");
await shot("1-first-view");
await page.locator(".charts").first().scrollIntoViewIfNeeded();
await shot("2-charts");
await page.locator(".finding.error").first().scrollIntoViewIfNeeded();
await shot("3-finding");

// Filters.
await page.locator('.bar input[value="error"]').uncheck();
assert.equal(await page.locator('.finding[data-severity="error"]:not([hidden])').count(), 0, "errors are filtered");
await page.locator('.bar input[value="error"]').check();
const language = await cards.first().getAttribute("data-language");
await page.selectOption("#language", language);
assert.equal(await page.locator(`.leaflet:not([hidden]):not([data-language="${language}"])`).count(), 0, "one language is left");
await page.selectOption("#language", "");
assert.equal(await shown(), all);

// The export asks for a reason and a name.
await page.keyboard.press("Escape");
await page.evaluate(() => document.activeElement.blur());
await page.locator('.finding[data-rule="conflicting-value"]').first().focus();
await page.keyboard.press("j");
await page.keyboard.press("k");
assert.equal(await page.evaluate(() => document.activeElement.className.includes("finding")), true, "j leads to a finding");
await shot("4-keyboard-focus");
await page.keyboard.press("r");
await page.click("#export");
assert.match(await page.locator("#said").innerText(), /why/i);
await page.locator('.finding:has(input[value="reject"]:checked)').locator("textarea").fill('the "roller" for home use \\ \u202e<script>\n[[suppression]]');
await page.click("#export");
assert.equal(await page.evaluate(() => document.activeElement.id), "reviewer", "a name is asked for");
await page.fill("#reviewer", "A. Reviewer");
await page.fill("#role", "translator");
await page.fill("#date", "2026-11-20");
await page.locator('.finding[data-rule="wrong-unit"]').locator('input[value="accept"]').check();
const download = page.waitForEvent("download");
await page.click("#export");
const file = await download;
assert.equal(file.suggestedFilename(), "leaflint-suppressions.toml");
await file.saveAs(`${folder}/leaflint-suppressions.toml`);
const text = await readFile(`${folder}/leaflint-suppressions.toml`, "utf8");
assert.equal(text.split("\n").filter((line) => line === "[[suppression]]").length, 1, text);
assert.match(text, /\nwho = "A. Reviewer"\n/);
await page.selectOption("#which", "decided");
assert.equal(await shown(), 2, "decided findings are left");
await shot("5-decided");
await page.selectOption("#which", "all");

// Decisions are kept.
await page.reload();
assert.equal(await page.locator('.finding input[value="reject"]:checked').count(), 1, "the decision is kept");
assert.equal(await page.inputValue("#reviewer"), "A. Reviewer");

// Print, dark, narrow, without scripts.
await page.emulateMedia({ media: "print" });
assert.equal(await page.locator(".bar").isVisible(), false, "controls are not printed");
await page.setViewportSize({ width: 680, height: 960 });
assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1), "paper cuts nothing off");
await page.setViewportSize({ width: 1280, height: 900 });
await shot("9-print");
await page.pdf({ preferCSSPageSize: true, path: `${folder}/sheet.pdf`, format: "A4", printBackground: true });
assert.ok((await stat(`${folder}/sheet.pdf`)).size > 20000, "a PDF with content");
await page.emulateMedia({ media: "screen", colorScheme: "dark" });
await page.evaluate(() => window.scrollTo(0, 0));
await shot("6-dark");
await page.setViewportSize({ width: 390, height: 844 });
await cards.first().scrollIntoViewIfNeeded();
await shot("7-narrow");
assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1), "nothing sticks out sideways");
const right = page.locator('.text[dir="rtl"]').first();
if (await right.count()) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await right.scrollIntoViewIfNeeded();
  await shot("8-right-to-left");
}
const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
await plain.goto(url);
assert.equal(await plain.locator(".finding").count(), all, "everything can be read without scripts");
assert.equal(await plain.locator(".bar").isVisible(), false);

// Names for those who listen.
const unnamed = await page.evaluate(() => [...document.querySelectorAll("input, select, textarea, button, svg")].filter((part) =>
  !(part.labels?.length || part.textContent.trim() || part.getAttribute("aria-label"))).length);
assert.equal(unnamed, 0, "every control and drawing has a name");
assert.equal(await page.evaluate(() => new Set([...document.querySelectorAll("[id]")].map((part) => part.id)).size === document.querySelectorAll("[id]").length), true, "ids are unique");
assert.deepEqual(faults, [], "no errors in the page");
assert.deepEqual(requests, [], "nothing is fetched");
await browser.close();
console.log(`the sheet works: ${all} findings`);
