// Opens the sign-off sheet in a real browser: reads it, filters, decides, exports, reloads, prints.
// Usage: node check.mjs SHEET.html SHEET-IN-ARABIC.html FOLDER-FOR-SCREENSHOTS CHROMIUM
import { chromium } from "playwright-core";
import { readFile } from "node:fs/promises";
import { strict as assert } from "node:assert";
import { pathToFileURL } from "node:url";

const [sheet, arabic, folder, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const desk = { width: 1280, height: 900 };
const context = await browser.newContext({ viewport: desk, acceptDownloads: true, reducedMotion: "reduce" });
context.setDefaultTimeout(10000);
const page = await context.newPage();
const faults = [];
const requests = [];
page.on("pageerror", (error) => faults.push(String(error)));
page.on("console", (message) => { if (message.type() === "error") faults.push(message.text()); });
page.on("dialog", (dialog) => { faults.push("a dialog: " + dialog.message()); dialog.dismiss(); });
page.on("request", (request) => { if (!/^(file|blob|data):/.test(request.url())) requests.push(request.url()); });

const shot = (name, options = {}) => page.screenshot({ path: `${folder}/${name}.png`, ...options });
const cards = page.locator(".finding");
const shown = (selector) => page.locator(selector).filter({ visible: true }).count();
const focus = (test) => page.evaluate(test);
const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1);
const url = pathToFileURL(sheet).href;

// Text whose contrast with what lies behind it is below 4.5 (WCAG 2.2, 1.4.3).
const pale = () => page.evaluate(() => {
  const parts = (color) => color.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (part) => {
    for (let at = part; at; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor);
      if (color.length < 4 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const found = new Set();
  for (const part of document.querySelectorAll("p, b, dt, dd, h1, h2, h3, td, th, td a, mark, .sign, .soft, .source, button, svg text")) {
    if (!part.checkVisibility()) continue;
    const style = getComputedStyle(part);
    const pair = [light(parts(part.closest("svg") ? style.fill : style.color)), light(behind(part))].sort((a, b) => b - a);
    if ((pair[0] + 0.05) / (pair[1] + 0.05) < 4.5) found.add(part.tagName + "." + (part.className.baseVal ?? part.className));
  }
  return [...found];
});

await page.goto(url);
await page.keyboard.press("Tab");
assert.equal(await focus(() => document.activeElement.className), "skip", "the first stop leads past what is above the facts");
const all = await cards.count();
assert.ok(all >= 2, "the sheet has findings");
assert.ok(await page.locator("table tbody tr").count() > 5, "the matrix has facts");
assert.ok(await page.locator("svg .band").count() > 2, "there are charts");
assert.ok(await page.locator("mark.error").count() >= 1, "evidence is marked");
assert.ok(await page.locator(".source mark").count() >= 1, "and so is what the source says");
const silent = await page.locator("td[class]:not([class=''])").evaluateAll((cells) => cells.filter((cell) => !cell.querySelector(".sign")?.textContent.trim() || !cell.title).length);
assert.equal(silent, 0, "no cell speaks by its colour alone");
assert.deepEqual(await pale(), [], "light: all text can be read");
await shot("1-first-view");
await page.locator(".charts").first().scrollIntoViewIfNeeded();
await page.locator(".charts").first().screenshot({ path: `${folder}/2-charts.png` });
await page.locator(".finding.error").first().scrollIntoViewIfNeeded();
await shot("3-finding");

// Filters.
await page.locator('.bar input[value="error"]').uncheck();
assert.equal(await shown('.finding[data-severity="error"]'), 0, "errors are filtered");
await page.locator('.bar input[value="error"]').check();
const language = await cards.first().getAttribute("data-language");
await page.selectOption("#language", language);
assert.equal(await shown(`.leaflet:not([data-language="${language}"])`), 0, "one language is left");
assert.equal(await shown("thead >> nth=0 >> th"), 3, "one column is left beside the facts");
await page.selectOption("#language", "");
assert.equal(await shown(".finding"), all);
await page.locator(".different").first().check();
assert.equal(await shown("tbody tr:not(.group)"), await page.locator("tbody tr.off").count(), "rows that differ are left");
await page.evaluate(() => window.scrollTo(0, 0));
await shot("4-only-different");
await page.locator(".different").first().uncheck();

// The keyboard alone: j and k go from finding to finding, r rejects, c is for the reason.
await page.locator('.finding[data-rule="conflicting-value"]').first().focus();
await page.keyboard.press("j");
await page.keyboard.press("k");
assert.equal(await focus(() => document.activeElement.dataset.rule), "conflicting-value", "j and k lead to findings");
await shot("5-keyboard");
await page.keyboard.press("r");
await page.click("#export");
assert.match(await page.locator("#said").innerText(), /why/i, "the export asks for a reason");
await page.keyboard.press("Escape");
await page.keyboard.press("c");
assert.equal(await focus(() => document.activeElement.tagName), "TEXTAREA");
await page.locator('.finding:has(input[value="reject"]:checked)').locator("textarea").fill('the "roller" for home use \\ \u202e<script>\n[[suppression]]');
await page.click("#export");
assert.equal(await focus(() => document.activeElement.id), "reviewer", "a name is asked for");
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
assert.equal(await shown(".finding"), 2, "decided findings are left");
await page.locator('.finding:has(input[value="reject"]:checked)').scrollIntoViewIfNeeded();
await shot("6-decided");

// Decisions are kept.
await page.reload();
assert.equal(await page.locator('.finding input[value="reject"]:checked').count(), 1, "the decision is kept");
assert.equal(await page.inputValue("#reviewer"), "A. Reviewer");

// Paper: no controls, nothing cut off, every page with the name of the sheet.
await page.emulateMedia({ media: "print" });
assert.equal(await page.locator(".bar").isVisible(), false, "controls are not printed");
await page.setViewportSize({ width: 680, height: 960 });
assert.ok(await fits(), "paper cuts nothing off");
await page.pdf({ preferCSSPageSize: true, path: `${folder}/sheet.pdf`, format: "A4", printBackground: true });
const pages = (await readFile(`${folder}/sheet.pdf`, "latin1")).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
assert.ok(pages > await page.locator(".leaflet").count(), "a PDF with a page and more for each leaflet");

// Dark, strong contrast, narrow.
await page.setViewportSize(desk);
await page.emulateMedia({ media: "screen", colorScheme: "dark" });
await page.evaluate(() => window.scrollTo(0, 0));
assert.deepEqual(await pale(), [], "dark: all text can be read");
await shot("7-dark");
await page.emulateMedia({ media: "screen", colorScheme: "dark", forcedColors: "active" });
await shot("8-strong-contrast");
await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
await page.setViewportSize({ width: 390, height: 844 });
await page.locator(".finding.error").first().scrollIntoViewIfNeeded();
assert.ok(await fits(), "nothing sticks out sideways");
await shot("9-narrow");
await page.setViewportSize(desk);
await page.locator('.text[dir="rtl"]').first().scrollIntoViewIfNeeded();
await shot("10-right-to-left");

// Names for those who listen.
const unnamed = await page.evaluate(() => [...document.querySelectorAll("input, select, textarea, button, svg, [tabindex='0']")].filter((part) =>
  !(part.labels?.length || part.textContent.trim() && !part.matches("svg, div, textarea") || part.getAttribute("aria-label"))).length);
assert.equal(unnamed, 0, "every control and drawing has a name");
const twice = await page.evaluate(() => document.querySelectorAll("[id]").length - new Set([...document.querySelectorAll("[id]")].map((part) => part.id)).size);
assert.equal(twice, 0, "ids are unique");
const astray = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].filter((link) => !document.getElementById(link.hash.slice(1))).length);
assert.equal(astray, 0, "every link leads somewhere");
const levels = await page.evaluate(() => [...document.querySelectorAll("h1, h2, h3, h4")].map((head) => Number(head.tagName[1])));
assert.ok(levels.every((level, at) => at === 0 ? level === 1 : level <= levels[at - 1] + 1), "no level of headings is left out");

// The page of a reader of Arabic.
await page.goto(pathToFileURL(arabic).href);
assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
assert.ok(await fits(), "nothing sticks out sideways");
assert.equal((await page.locator("body").innerText()).includes("U+2068"), false, "marks of direction do their work and are not shown");
await shot("11-arabic");

// Without scripts.
const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
await plain.goto(url);
assert.equal(await plain.locator(".finding").count(), all, "everything can be read without scripts");
assert.equal(await plain.locator(".bar").isVisible(), false);

assert.deepEqual(faults, [], "no errors in the page");
assert.deepEqual(requests, [], "nothing is fetched");
await browser.close();
console.log(`the sheet works: ${all} findings, ${pages} pages on paper`);
