#!/usr/bin/env python3
"""What each rule on garbled text finds, and what it says about sound text: one row a rule, in Markdown.

  ablation.py FOLDER      FOLDER holds `translation-errors`, `clean-translations`, `clean-english` and `mojibake`, JSON Lines, gzipped

The binary is $LEAFLINT, else target/release/leaflint. Where a record has a source it is given along.
"""
import collections, gzip, json, os, pathlib, subprocess, sys

RULES = """broken-grammar doubled-word forbidden-term glued-words inconsistent-term invisible-character machine-chatter malformed-number
misspelt-term missing-diacritics mixed-script mojibake repeated-text spun-document stray-boilerplate tortured-phrase truncated-text
untranslated-text wrong-language""".split()


def rows(name):
    path = pathlib.Path(sys.argv[1]) / f"{name}.jsonl.gz"
    return [json.loads(line) for line in gzip.open(path, "rt", encoding="utf-8") if line.strip()]


def found(records):
    """The rules that speak up, with their severity, for each record."""
    feed = "".join(json.dumps({"id": str(at), **record}, ensure_ascii=False) + "\n" for at, record in enumerate(records))
    binary = os.environ.get("LEAFLINT", "target/release/leaflint")
    command = [binary, "check", "--input", "records", "--format", "jsonl", "--fail-on", "never", "--only", ",".join(RULES)]
    answer = subprocess.run(command, input=feed.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    out = [set() for _ in records]
    for line in answer.split("\n"):
        if line.strip():
            row = json.loads(line)
            out[int(row["id"])].add((row["rule"], row["severity"]))
    return out


def pair(row, text):
    return {"language": row["target_lang"], "text": text, "source_language": row["source_lang"], "source_text": row["source"]}


def main():
    broken = rows("translation-errors")
    bad = found([pair(row, row["bad_translation"]) for row in broken])
    good = found([pair(row, row["good_translation"]) for row in broken])
    hits, alone = collections.Counter(), collections.Counter()
    for before, after in zip(good, bad):
        new = {rule for rule, _ in after} - {rule for rule, _ in before}
        hits.update(new)
        if len(new) == 1:
            alone.update(new)
    coded = [{"language": "en", "text": row["bad_translation"]} for row in rows("mojibake") if row["bad_translation"]]
    hits.update(rule for rules in found(coded) for rule in {rule for rule, _ in rules})
    clean = [pair(row, row["good_translation"]) for row in rows("clean-translations")]
    clean += [{"language": row["lang"], "text": row["text"]} for row in rows("clean-english")]
    alarms = collections.Counter(entry for entries in found(clean) for entry in entries)
    print(f"| rule | broken texts it finds (of {len(broken) + len(coded):,}) | those no other rule finds | alarms in {len(clean):,} sound texts: error, warning, note |")
    print("|---|---|---|---|")
    for rule in RULES:
        counts = ", ".join(str(alarms[rule, severity]) for severity in ("error", "warning", "note"))
        print(f"| `{rule}` | {hits[rule]} | {alone[rule]} | {counts} |")


main()
