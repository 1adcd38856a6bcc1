"""Access to the pinned CLDR packages: which languages there are, and their raw data."""

import functools
import json
from pathlib import Path

CLDR = Path(__file__).parent / "node_modules"
ROOT = "und"

# CLDR locale → folder of `locales/`, where the two differ.
TAGS = {"pt": "pt-BR", "zh": "zh-Hans", "no": "nb"}
# `nb` is an empty child of `no`; `zh-Hans` of `zh`.
NOT_OWN = {"nb", ROOT}
# Locales with script or region that are languages of their own for a reader.
EXTRA = ["pt-PT", "sr-Latn", "zh-Hant"]
# Spell-out rules of regions that are read along with the language itself.
REGIONAL_RULES = {
    "de": ["de-CH"],
    "en": ["en-IN"],
    "fa": ["fa-AF"],
    "fr": ["fr-BE", "fr-CH"],
    "yue": ["yue-Hans"],
}


@functools.cache
def _load(path):
    with open(CLDR / path, encoding="utf-8") as file:
        return json.load(file)


def main(package, locale, name):
    """`main/<locale>/<name>.json` of a package, unwrapped; an empty table where the locale has no such file."""
    path = f"cldr-{package}-full/main/{locale}/{name}.json"
    if not (CLDR / path).exists():
        return {}
    return _load(path)["main"][locale]


def supplemental(name):
    return _load(f"cldr-core/supplemental/{name}.json")["supplemental"]


def rules(locale):
    """The spell-out rules of a locale and of its regions, each with the locale whose plurals they use."""
    texts = []
    for name in [locale, *REGIONAL_RULES.get(locale, [])]:
        path = CLDR / "cldr-rbnf/rbnf" / f"{name.replace('-', '_')}-SpelloutRules.txt"
        if path.exists():
            texts.append((name, path.read_text(encoding="utf-8")))
    return texts


def unit_patterns(locale, unit, width):
    units = main("units", locale, "units").get("units", {})
    return units.get(width, {}).get(unit, {})


def _has_own_units(locale):
    return any(
        unit_patterns(locale, unit, "long") not in ({}, unit_patterns(ROOT, unit, "long"))
        for unit in ("duration-day", "duration-week", "duration-month", "duration-year")
    )


def locales():
    """Every CLDR locale worth a folder, with its tag."""
    names = {path.name for path in (CLDR / "cldr-units-full/main").iterdir()}
    names |= {path.stem for path in (CLDR / "cldr-rbnf/rbnf").glob("*.json")}
    languages = sorted(name for name in names if "-" not in name and name not in NOT_OWN) + EXTRA
    found = {TAGS.get(name, name): name for name in languages if rules(name) or _has_own_units(name)}
    return dict(sorted(found.items()))


def children(locale):
    """The region variants of a locale."""
    names = sorted(path.name for path in (CLDR / "cldr-numbers-full/main").iterdir())
    return [
        name
        for name in names
        if name.startswith(f"{locale}-") and len(name.split("-")[-1]) in (2, 3) and name not in EXTRA
    ]
