#!/usr/bin/env bash
# The sign-off sheet in a real browser: Debian's chromium, driven by Playwright at the version of tools/sheet/package-lock.json.
# Screenshots, the PDF and the exported decisions are left in target/sheet.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
leaflint=${LEAFLINT:-${CARGO_TARGET_DIR:-$root/target}/release/leaflint}
chromium=${CHROMIUM:-/usr/bin/chromium}

if [ ! -x "$chromium" ]; then
  apt-get install -y --no-install-recommends chromium fonts-noto-core >/dev/null
fi
if [ ! -d tools/sheet/node_modules ]; then
  npm --prefix tools/sheet ci --no-audit --no-fund >/dev/null
fi

# Our leaflets, with three mistakes and text that must stay text.
out=$root/target/sheet
rm -rf "$out"
mkdir -p "$out/content"
cp -r content/microneedling "$out/content/"
cd "$out"
sed -i 's/0,5 und 2 mm/0,5 und 20 mm/' content/microneedling/de.md
sed -i 's/4 à 6 semaines/4 à 6 jours/; s/quatre à six semaines/quatre à six jours/' content/microneedling/fr.md
printf '\n<!-- leaflint-ignore partial-range: nothing here needs it -->\n\n<script>alert(1)</script> <img src=x onerror=alert(2)>\n' >>content/microneedling/ar.md
status=0
"$leaflint" check --output html=sheet.html --output jsonl=before.jsonl >/dev/null 2>&1 || status=$?
[ "$status" -eq 1 ]
node "$root/tools/sheet/check.mjs" "$out/sheet.html" "$out" "$chromium"

# What was rejected in the browser is suppressed by the exported file.
"$leaflint" check --format jsonl --suppressions leaflint-suppressions.toml >after.jsonl 2>/dev/null || true
before=$(grep -c . before.jsonl)
after=$(grep -c . after.jsonl)
if [ "$after" -ne $((before - 1)) ]; then
  echo "the exported decisions suppress $((before - after)) findings, not 1" >&2
  exit 1
fi
