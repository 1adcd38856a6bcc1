#!/usr/bin/env python3
"""Writes `locales/<tag>/cldr.toml` for every language that CLDR knows the units or the number words of."""

import argparse
import sys
from pathlib import Path

import figures
import source
import spellout
import toml_file
import units

LOCALES = Path(__file__).resolve().parents[2] / "locales"
UNIT_ORDER = [
    "s",
    "min",
    "h",
    "d",
    "wk",
    "mo",
    "a",
    "um",
    "mm",
    "cm",
    "m",
    "km",
    "ug",
    "mg",
    "g",
    "kg",
    "ml",
    "l",
    "%",
    "Cel",
]


def _unit_entries(names):
    return {key: sorted(getattr(names, key)) for key in ("forms", "prefix", "short", "one", "dual", "per")}


def _shared_with(cardinals, other):
    """Forms of `other` that are cardinals of another value."""
    values = {form: value for value, forms in cardinals.items() for form in forms}
    return [(form, key, values[form]) for key, forms in other.items() for form in forms if values.get(form, key) != key]


def build(locale):
    """The text of a language's file, and the forms it could not give one meaning."""
    speller = spellout.Speller(locale)
    cardinals, clashes = spellout.table(speller, spellout.CARDINALS, spellout.CARDINAL_SET)
    ordinals, ordinal_clashes = spellout.table(speller, spellout.ORDINALS, spellout.ORDINAL_SET)
    unit_names, unit_clashes = units.units(locale)
    notes = [f"cardinal {form!r} is {kept}, not {lost}" for form, lost, kept in clashes]
    notes += [f"ordinal {form!r} is {kept}, not {lost}" for form, lost, kept in ordinal_clashes]
    notes += [
        f"ordinal {form!r} of {value} is also cardinal {other}"
        for form, value, other in _shared_with(cardinals, ordinals)
    ]
    notes += [f"{kind} {form!r} is {kept}, not {lost}" for form, kind, lost, kept in unit_clashes]
    named = {code: sorted(names.words()) for code, names in unit_names.items()}
    notes += [f"unit {code} {form!r} is also cardinal {value}" for form, code, value in _shared_with(cardinals, named)]
    numerals = {form for forms in cardinals.values() for form in forms}
    top = {
        "decimal": figures.decimal(locale),
        "group": figures.group(locale),
        "digits": figures.digits(locale),
        "percent": figures.percent(locale),
        "months": figures.months(locale, numerals),
        "plural-categories": figures.plural_categories(locale),
    }
    tables = [(["cardinals"], cardinals), (["ordinals"], ordinals), (["scales"], spellout.scales(speller))]
    tables += [(["units", code], _unit_entries(unit_names[code])) for code in UNIT_ORDER]
    return toml_file.render(top, tables), notes


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tags", nargs="*", help="only these languages (folder names)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file differs")
    parser.add_argument("--notes", action="store_true", help="print the forms that have two meanings")
    return parser.parse_args()


def main():
    arguments = _arguments()
    stale = []
    for tag, locale in source.locales().items():
        if arguments.tags and tag not in arguments.tags:
            continue
        content, notes = build(locale)
        path = LOCALES / tag / "cldr.toml"
        if arguments.notes:
            print("".join(f"{tag}: {note}\n" for note in notes), end="")
        if arguments.check:
            if not path.exists() or path.read_text(encoding="utf-8") != content:
                stale.append(tag)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")
    if stale:
        sys.exit(f"stale: {' '.join(stale)} (run tools/cldr/generate.py)")


if __name__ == "__main__":
    main()
