"""How a language writes figures: signs, digits, percent, plural categories, and the names of months."""

import unicodedata

import text
from source import children, main, supplemental

PLURALS = ["zero", "one", "two", "few", "many", "other"]


def _numbers(locale):
    return main("numbers", locale, "numbers").get("numbers", {})


def _symbols(locale):
    """Numbering system → symbols, Latin digits first, then the default ones."""
    numbers = _numbers(locale)
    systems = [
        "latn",
        numbers.get("defaultNumberingSystem", "latn"),
        numbers.get("otherNumberingSystems", {}).get("native", "latn"),
    ]
    keys = dict.fromkeys(f"symbols-numberSystem-{system}" for system in systems)
    return [numbers[key] for key in keys if key in numbers]


def decimal(locale):
    """The decimal sign beside Latin digits; the Arabic one (U+066B) belongs to Arabic digits everywhere."""
    return text.clean(_symbols(locale)[0]["decimal"])


def _bare_sign(sign):
    return sign.translate(text.INVISIBLE)


def group(locale):
    """Grouping signs of every digit set of the locale, and of its regions where no decimal sign is meant."""
    signs = {_bare_sign(symbols["group"]) for symbols in _symbols(locale)}
    for child in children(locale):
        symbols = _symbols(child)[0]
        if symbols["group"] not in ".," or symbols["decimal"] == decimal(locale):
            signs.add(_bare_sign(symbols["group"]))
    return sorted(signs - {decimal(locale)})


def digits(locale):
    """The positional digit sets other than Latin ones; Han numerals are words here."""
    numbers = _numbers(locale)
    names = {numbers.get("defaultNumberingSystem"), numbers.get("otherNumberingSystems", {}).get("native")}
    systems = supplemental("numberingSystems")["numberingSystems"]
    sets = {systems[name].get("_digits", "") for name in names - {None, "latn"}}
    return sorted(each for each in sets if each and all(unicodedata.category(char) == "Nd" for char in each))


def percent(locale):
    """The side of the percent sign."""
    numbers = _numbers(locale)
    pattern = numbers.get("percentFormats-numberSystem-latn", {}).get("standard", "#,##0%")
    return "prefix" if _bare_sign(pattern).split(";")[0].startswith("%") else "suffix"


def plural_categories(locale):
    rules = supplemental("plurals")["plurals-type-cardinal"]
    found = next((rules[name] for name in (locale, locale.split("-")[0]) if name in rules), {})
    names = {key.removeprefix("pluralRule-count-") for key in found}
    return [name for name in PLURALS if name in names]


def _month_forms(locale, number, numerals):
    calendar = main("dates", locale, "ca-gregorian").get("dates", {}).get("calendars", {}).get("gregorian", {})
    forms = set()
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            name = calendar.get("months", {}).get(context, {}).get(width, {}).get(str(number), "")
            forms.add(text.lower(text.clean(name), locale))
    letters = {form for form in forms if len(form.rstrip(".")) > 1 and not text.has_digit(form)}
    return sorted(letters - numerals)


def months(locale, numerals):
    """Twelve lists of names; no figures, no single letters, no numerals."""
    lists = [_month_forms(locale, number, numerals) for number in range(1, 13)]
    return lists if any(lists) else []
