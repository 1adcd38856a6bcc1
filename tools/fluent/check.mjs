// Parses and formats every bundle below a folder with the Fluent runtime for JavaScript: node check.mjs FOLDER
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { parse, serialize } from "@fluent/syntax";

const folder = process.argv[2];
const plurals = JSON.parse(readFileSync(new URL("plurals.json", import.meta.url), "utf8"));
const faults = [];

// Digits of any script, blanks and grouping signs differ between runtimes; nothing else may.
const plain = (text) =>
  text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0);
      let zero = code;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
      return String(code - zero);
    })
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[\u200e\u200f\u061c]/g, "")
    .replace(/٫/g, ".")
    .replace(/(?<=\d)[ .,’'٬](?=\d{3}(?!\d))/g, "");

const unquote = (text) =>
  JSON.parse(text.replace(/\\U([0-9A-F]{6})/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16))));

function check(tag, topic) {
  const path = join(folder, "locales", tag, `${topic}.ftl`);
  const text = readFileSync(path, "utf8");
  const tree = parse(text, {});
  const fail = (what) => faults.push(`${path}: ${what}`);
  if (tree.body.some((entry) => entry.type === "Junk")) fail("junk");
  if (serialize(tree, {}) !== text) fail("not canonical");
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const error of bundle.addResource(new FluentResource(text))) fail(error);
  const format = (pattern, args) => {
    const errors = [];
    const out = bundle.formatPattern(pattern, args, errors);
    errors.forEach((error) => fail(error));
    return out;
  };
  const texts = new Map();
  let leaflet = "";
  for (const entry of tree.body.filter((entry) => entry.type === "Message")) {
    const id = entry.id.name;
    const lines = (entry.comment?.content ?? "").split("\n");
    const note = (label) => lines.find((line) => line.startsWith(label))?.slice(label.length).trim();
    const args = {};
    for (const line of lines) {
      const found = /^\$(\S+) .*canonical (\S+)$/.exec(line);
      if (found) args[found[1]] = Number(found[2]);
    }
    const message = bundle.getMessage(id);
    if (message?.value == null) {
      fail(`no ${id}`);
      continue;
    }
    const value = format(message.value, args);
    for (const attribute of entry.attributes) format(message.attributes[attribute.id.name], {});
    texts.set(id, value);
    if (id.startsWith("leaflet-")) {
      leaflet += unquote(note("Markdown before:")) + value + unquote(note("Markdown after:") ?? '""');
    }
  }
  for (const [id, value] of texts) {
    const baked = texts.get(`${id}-text`);
    if (id.startsWith("fact-") && baked !== undefined && plain(baked) !== plain(value)) fail(`${id}: ${value} for ${baked}`);
  }
  if (leaflet !== readFileSync(join(folder, "content", topic, `${tag}.md`), "utf8")) fail("another leaflet");
  return texts.size;
}

function plural(tag) {
  const keys = ["zero", "one", "two", "few", "many"].map((key) => `        [${key}] ${key}\n`).join("");
  const bundle = new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(new FluentResource(`probe = { NUMBER($n) ->\n${keys}       *[other] other\n    }\n`));
  for (const [number, category] of Object.entries(plurals[tag])) {
    const found = bundle.formatPattern(bundle.getMessage("probe").value, { n: Number(number) });
    if (found !== category) faults.push(`${tag}: ${number} is ${category}, not ${found}`);
  }
}

let files = 0;
let messages = 0;
const tags = readdirSync(join(folder, "locales")).filter((name) => statSync(join(folder, "locales", name)).isDirectory());
for (const tag of tags.sort()) {
  for (const file of readdirSync(join(folder, "locales", tag)).sort()) {
    const topic = file.replace(/\.ftl$/, "");
    if (!file.endsWith(".ftl") || !existsSync(join(folder, "content", topic, `${tag}.md`))) continue;
    messages += check(tag, topic);
    files += 1;
  }
}
Object.keys(plurals).forEach(plural);
faults.slice(0, 20).forEach((fault) => console.error(fault));
console.log(`@fluent/bundle: ${files} bundles, ${messages} messages, ${faults.length} faults`);
process.exit(faults.length > 0 || files === 0 ? 1 : 0);
