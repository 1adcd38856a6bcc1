#!/usr/bin/env bash
# Emitted bundles are fresh, and the Fluent runtimes for JavaScript and Python format them to the same words; three linters find nothing;
# 20,000 random Markdown texts come back byte for byte. The runtime for Rust is tested by `cargo test` (tests/emit).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
leaflint="$PWD/target/release/leaflint"
tools="$PWD/tools/fluent"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

npm ci --prefix "$tools" --silent
[ -x "$tools/.venv/bin/python" ] || python3 -m venv "$tools/.venv"
"$tools/.venv/bin/pip" install --quiet --disable-pip-version-check -r "$tools/requirements.txt"

"$leaflint" emit --check
"$leaflint" check locales/*/microneedling.ftl locales/*/paracetamol.ftl
node "$tools/check.mjs" .
"$tools/.venv/bin/python" "$tools/check.py" .

for topic in microneedling paracetamol; do
  mkdir -p "$work/$topic/locales"
  for file in locales/*/"$topic.ftl"; do
    tag="$(basename "$(dirname "$file")")"
    mkdir -p "$work/$topic/locales/$tag"
    cp "$file" "$work/$topic/locales/$tag/"
  done
  tags="$(ls "$work/$topic/locales" | grep -v '^en$' | sed 's/.*/"&",/' | tr -d '\n')"
  cat > "$work/$topic/l10n.toml" <<TOML
basepath = "."
locales = [${tags%,}]
[[paths]]
reference = "locales/en/*.ftl"
l10n = "locales/{locale}/*.ftl"
TOML
  (
    cd "$work/$topic"
    "$tools/.venv/bin/moz-fluent-lint" --config "$tools/lint.yml" locales/en
    "$tools/.venv/bin/compare-locales" --quiet l10n.toml . >compare.txt
    ! grep -E 'ERROR|WARNING|missing|obsolete' compare.txt
    "$tools/.venv/bin/moz-l10n-lint" l10n.toml
  )
done

python3 "$tools/fuzz.py" "$work/fuzz" 20000
(cd "$work/fuzz" && "$leaflint" emit --only broken-bundle,stale-bundle --format jsonl)
[ "$(find "$work/fuzz/locales" -name '*.ftl' | wc -l)" -eq 400 ]
node "$tools/check.mjs" "$work/fuzz"
"$tools/.venv/bin/python" "$tools/check.py" "$work/fuzz"
LEAFLINT_BUNDLES="$work/fuzz" cargo test --locked --quiet --test main emit::runtime
