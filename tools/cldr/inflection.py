#!/usr/bin/env python3
"""Writes `locales/<tag>/inflection.toml`: number words by rule set and unit names by case and plural category.

Reading a leaflet needs no grammar, so `cldr.toml` holds forms without it. Writing a value into a sentence does. Only languages with
`terms.toml` get the file: the others have no leaflets to write into.
"""

import re
import sys

import icu

import source
import text
import toml_file
from generate import LOCALES, UNIT_ORDER
from spellout import CARDINAL_SET
from units import UNITS

VALUES = range(101)
CASES = ("nominative", "accusative", "genitive", "dative", "ablative", "instrumental", "locative", "prepositional", "oblique")
# A second spelling of a whole column, where writers put a sign that the rules leave out.
RESPELLED = {"ru": (r"\b(тр|четыр)е([хм])\b", r"\1ё\2")}
# What these units are called is a word; of the others the symbol is written.
IN_WORDS = {"s", "min", "h", "d", "wk", "mo", "a"}


def _column(rbnf, name, locale):
    """The words of one rule set for 0 to 100; an empty one where the rules fall back to figures."""
    words = [text.clean(rbnf.format(value, name).replace(text.SOFT_HYPHEN, "")) for value in VALUES]
    return tuple("" if text.has_digit(word) else text.lower(word, locale) for word in words)


def _respelled(words, locale):
    pattern, twin = RESPELLED.get(locale, ("$^", ""))
    return tuple(re.sub(pattern, twin, word) for word in words)


def numerals(locale):
    """Columns of number words, each with the names of the rule sets that agree on it."""
    columns = {}
    for name, rule_text in source.rules(locale)[:1]:
        rbnf = icu.RuleBasedNumberFormat(rule_text, icu.Locale(name))
        for index in range(rbnf.getNumberOfRuleSetNames()):
            rule_set = rbnf.getRuleSetName(index)
            if CARDINAL_SET.match(rule_set):
                words, short = _column(rbnf, rule_set, locale), rule_set.removeprefix("%spellout-")
                columns.setdefault(words, []).append(short)
                respelled = _respelled(words, locale)
                if respelled != words:
                    columns.setdefault(respelled, []).append(f"{short}-respelled")
    return {" ".join(sorted(names)): list(words) for words, names in columns.items() if any(words)}


def _patterns(locale, unit, width):
    """Case → plural category → pattern."""
    found = {}
    for key, pattern in source.unit_patterns(locale, unit, width).items():
        case, _, category = key.partition("-count-")
        case = "nominative" if case == "unitPattern" else case
        if category and case in CASES:
            found.setdefault(case, {})[category] = pattern
    return found


def unit_tables(locale):
    tables = []
    for code in UNIT_ORDER:
        unit = UNITS[code][0]
        symbol = _patterns(locale, unit, "short").get("nominative", {})
        if code not in IN_WORDS and symbol:
            tables.append((["units", code, "symbol"], symbol))
        cases = _patterns(locale, unit, "long")
        tables += [(["units", code, case], cases[case]) for case in CASES if case in cases]
    return tables


def build(locale):
    misc = source.main("numbers", locale, "numbers")["numbers"]["miscPatterns-numberSystem-latn"]
    top = {"range": misc["range"]}
    return toml_file.render(top, [(["numerals"], numerals(locale)), *unit_tables(locale)])


def main():
    check, stale = "--check" in sys.argv[1:], []
    wanted = [tag for tag in sys.argv[1:] if tag != "--check"]
    for tag, locale in source.locales().items():
        if not (LOCALES / tag / "terms.toml").exists() or (wanted and tag not in wanted):
            continue
        path, content = LOCALES / tag / "inflection.toml", build(locale)
        if not check:
            path.write_text(content, encoding="utf-8", newline="\n")
        elif not path.exists() or path.read_text(encoding="utf-8") != content:
            stale.append(tag)
    if stale:
        sys.exit(f"stale: {' '.join(stale)} (run tools/cldr/inflection.py)")


if __name__ == "__main__":
    main()
