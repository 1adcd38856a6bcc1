#!/usr/bin/env bash
# The README's first command on our own leaflets, and on one with a changed figure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cargo run --quiet --locked --release -- check

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sed 's/between 0\.5 and 2 mm/between 0.5 and 3 mm/' content/microneedling/en.md >"$folder/en.md"
if cmp -s content/microneedling/en.md "$folder/en.md"; then
  echo "the English leaflet has no needle length that could be changed" >&2
  exit 1
fi
status=0
found=$(cargo run --quiet --locked --release -- check --format jsonl --topic microneedling "$folder/en.md") || status=$?
printf '%s\n' "$found"
if [ "$status" -ne 1 ] || [ "$(grep -c . <<<"$found")" -ne 1 ] || ! grep -q '"conflicting-value".*"needle-length"' <<<"$found"; then
  echo "a needle of 3 mm must be one conflicting value of needle-length (exit status 1, was $status)" >&2
  exit 1
fi
