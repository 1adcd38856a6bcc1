#!/usr/bin/env bash
# Emitted bundles are fresh, and the Fluent runtimes for JavaScript and Python format them to the same words; three linters find nothing;
# 20,000 random Markdown texts come back byte for byte. The runtime for Rust is tested by `cargo test` (tests/emit), here with the random
# texts. What a bare Debian lacks (node, npm, venv) is installed by root; the rest is locked in tools/fluent and goes below target/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
target=${CARGO_TARGET_DIR:-$root/target}
leaflint=${LEAFLINT:-$target/release/leaflint}
tools=$root/tools/fluent
topics=(microneedling paracetamol)
texts=20000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Tools.
missing=()
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
if [ "${#missing[@]}" -gt 0 ]; then
  if [ "$(id -u)" -ne 0 ]; then
    echo "install these packages first: ${missing[*]}" >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
npm --prefix "$tools" ci --no-audit --no-fund --loglevel=error >/dev/null
python=$target/fluent/bin/python
"$python" -c '' 2>/dev/null || python3 -m venv --clear "$target/fluent"
# The list is complete, so that nothing else can come in.
"$python" -m pip install --quiet --disable-pip-version-check --no-deps --requirement "$tools/requirements.txt"
"$python" -m pip --disable-pip-version-check check
export PYTHONDONTWRITEBYTECODE=1

# Our bundles: fresh, without findings, the same in each runtime.
"$leaflint" emit --check
bundles=()
for topic in "${topics[@]}"; do bundles+=(locales/*/"$topic.ftl"); done
"$leaflint" check "${bundles[@]}"
node "$tools/check.mjs" .
"$python" "$tools/check.py" .

# Linters, topic by topic, because each has its own languages.
for topic in "${topics[@]}"; do
  folder=$work/$topic
  tags=
  for file in locales/*/"$topic.ftl"; do
    tag=$(basename "$(dirname "$file")")
    mkdir -p "$folder/locales/$tag"
    cp "$file" "$folder/locales/$tag/"
    [ "$tag" = en ] || tags+="\"$tag\","
  done
  cat >"$folder/l10n.toml" <<TOML
basepath = "."
locales = [${tags%,}]
[[paths]]
reference = "locales/en/*.ftl"
l10n = "locales/{locale}/*.ftl"
TOML
  (
    cd "$folder"
    "$target/fluent/bin/moz-fluent-lint" --config "$tools/lint.yml" locales/en
    "$target/fluent/bin/moz-fluent-lint" --config "$tools/lint-translations.yml" locales
    "$target/fluent/bin/compare-locales" l10n.toml . >compare.txt
    # It lists what it found and counts it; a run that compared nothing counts nothing at all.
    if grep -Ei 'error|warning|missing|obsolete|report|junk' compare.txt || ! grep -q '^changed' compare.txt; then
      echo "compare-locales: $topic" >&2
      exit 1
    fi
    "$target/fluent/bin/moz-l10n-lint" -W l10n.toml
  )
done

# Random texts, through all three runtimes.
"$python" "$tools/fuzz.py" "$work/fuzz" "$texts"
(cd "$work/fuzz" && "$leaflint" emit --only broken-bundle,stale-bundle)
emitted=$(find "$work/fuzz/locales" -name '*.ftl' | wc -l)
if [ "$emitted" -ne $((texts / 50)) ]; then
  echo "$emitted bundles of random texts, not $((texts / 50))" >&2
  exit 1
fi
node "$tools/check.mjs" "$work/fuzz"
"$python" "$tools/check.py" "$work/fuzz"
LEAFLINT_BUNDLES="$work/fuzz" cargo test --locked --quiet --test main -- emit::runtime
