#!/usr/bin/env bash
# The sign-off sheet in a real browser: Debian's chromium, driven by Playwright at the version of tools/sheet/package-lock.json.
# What a bare Debian lacks is installed. Screenshots, the PDF and the exported decisions are left in sheet/ of the build folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
leaflint=${LEAFLINT:-$target/release/leaflint}

packages=()
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || packages+=(chromium)
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)
# Letters of all languages that have a leaflet of ours: without them the screenshots show boxes.
for fonts in fonts-noto-core fonts-droid-fallback; do
  dpkg -s "$fonts" >/dev/null 2>&1 || packages+=("$fonts")
done
if [ "${#packages[@]}" -gt 0 ]; then
  echo "installing ${packages[*]}"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq || echo "some package lists could not be fetched" >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
fi
chromium=${CHROMIUM:-$(command -v chromium)}
npm ci --prefix tools/sheet --no-audit --no-fund --loglevel=error
"$chromium" --version

# Our leaflets, with three mistakes and text that must stay text.
out=$target/sheet
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
"$leaflint" check --locale ar --output html=sheet-ar.html >/dev/null 2>&1 || true
check() {
  node "$root/tools/sheet/check.mjs" "$@" "$chromium"
}
check sheet.html sheet-ar.html "$out"

# What was rejected in the browser is suppressed by the exported file.
"$leaflint" check --format jsonl --suppressions leaflint-suppressions.toml >after.jsonl 2>/dev/null || true
before=$(grep -c . before.jsonl)
after=$(grep -c . after.jsonl)
if [ "$after" -ne $((before - 1)) ]; then
  echo "the exported decisions suppress $((before - after)) findings, not 1" >&2
  exit 1
fi

# A broken sheet must be noticed: no script, a picture from outside, controls without names, no evidence, colours nobody can read.
mkdir broken
for fault in 's/^"use strict";$/"use strict"; throw 1;/' \
  's|<main id="main">|<main id="main"><img alt="" src="https://example.org/x.png">|' \
  's/<textarea rows="1" aria-label="[^"]*" placeholder="[^"]*">/<textarea>/' \
  's/<mark class="error">/<span>/g' \
  's/--soft: #57606a/--soft: #c7c0ca/'; do
  sed "$fault" sheet.html >broken/sheet.html
  if cmp -s sheet.html broken/sheet.html; then
    echo "the sheet has nothing that $fault could break" >&2
    exit 1
  fi
  if check broken/sheet.html sheet-ar.html "$out/broken" >/dev/null 2>&1; then
    echo "the test did not notice $fault" >&2
    exit 1
  fi
done
