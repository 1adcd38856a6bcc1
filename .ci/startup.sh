#!/usr/bin/env bash
# Starting up and checking one leaflet takes at most 20 ms of CPU: user and system, the best of ten. What is over that is said; half as
# much again fails, because machines differ and are busy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
goal=20
limit=30
leaflint=${CARGO_TARGET_DIR:-target}/release/leaflint
TIMEFORMAT='%U %S'

milliseconds() {
  { time "$leaflint" check "$1" >/dev/null 2>&1; } 2>&1 | awk '{ printf "%.0f\n", ($1 + $2) * 1000 }'
}

slow=0
for leaflet in content/*/*.md; do
  best=$(for _ in 1 2 3 4 5 6 7 8 9 10; do milliseconds "$leaflet"; done | sort -n | head -n 1)
  printf '%4d ms  %s\n' "$best" "$leaflet"
  if [ "$best" -gt "$goal" ]; then echo "         over the goal of $goal ms"; fi
  if [ "$best" -gt "$limit" ]; then slow=1; fi
done
if [ "$slow" -ne 0 ]; then
  echo "more than $limit ms of CPU" >&2
  exit 1
fi
