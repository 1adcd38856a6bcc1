"""Units: the names and abbreviations of CLDR's unit patterns and relative times."""

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import text
from source import ROOT, main, unit_patterns

# UCUM code → CLDR units whose words it takes. The order decides which unit keeps a form that two have.
UNITS = {
    "h": ["duration-hour"],
    "min": ["duration-minute"],
    "d": ["duration-day", "duration-day-person"],
    "wk": ["duration-week", "duration-week-person"],
    "mo": ["duration-month", "duration-month-person"],
    "a": ["duration-year", "duration-year-person"],
    "s": ["duration-second"],
    "mm": ["length-millimeter"],
    "cm": ["length-centimeter"],
    "m": ["length-meter"],
    "km": ["length-kilometer"],
    "um": ["length-micrometer"],
    "mg": ["mass-milligram"],
    "g": ["mass-gram"],
    "kg": ["mass-kilogram"],
    "ug": ["mass-microgram"],
    "ml": ["volume-milliliter"],
    "l": ["volume-liter"],
    "%": ["concentr-percent"],
    "Cel": ["temperature-celsius"],
}
FIELDS = {"s": "second", "min": "minute", "h": "hour", "d": "day", "wk": "week", "mo": "month", "a": "year"}
# One letter means this unit or none, whatever else a narrow pattern uses it for.
LETTERS = {
    "h": "h", "d": "d", "s": "s", "g": "g", "m": "m", "l": "l",
    "ч": "h", "д": "d", "г": "g", "м": "m", "л": "l",
}  # fmt: skip
# One letter that is also a word ("3 a 6", "2 с едой"), in any language of the script or in the ones named.
WORDS = set("aáceiouη") | set("аеиоуюяєіївкзс")
WORDS_OF = {"y": {"an", "ast", "ca", "cy", "es", "fr", "gl"}, "å": {"nb", "nn"}} | dict.fromkeys(
    "skvwz", {"bs", "cs", "dsb", "hr", "hsb", "pl", "sk", "sl", "sr-Latn", "szl"}
)
# Where the name of a calendar field is a date or clock suffix (3月 March, 3時 three o'clock) and not a duration.
FIELD_IS_NO_UNIT = {"ja", "ko", "yue", "zh", "zh-Hant"}
PLACEHOLDER = re.compile(r"\{0\}")
MICRO = re.compile("^μ(?![α-ωά-ώ])")
SLASHES = re.compile("[/⁄∕]")
WIDTHS = ("long", "short", "narrow")


@dataclass
class Names:
    forms: set = field(default_factory=set)
    prefix: set = field(default_factory=set)
    short: set = field(default_factory=set)
    labels: set = field(default_factory=set)
    one: set = field(default_factory=set)
    dual: set = field(default_factory=set)
    per: set = field(default_factory=set)

    def words(self):
        return self.forms | self.prefix | self.short


def _sides(pattern):
    """What stands before and after the number, or None for a pattern without one."""
    parts = [part.strip(" -") for part in PLACEHOLDER.split(text.clean(pattern))]
    return tuple(parts) if len(parts) == 2 else None


def _own(locale, code, unit, width):
    """A unit's patterns, without what is only inherited from the root and no international symbol."""
    patterns = unit_patterns(locale, unit, width)
    root = unit_patterns(ROOT, unit, width)
    international = width != "long" and code not in ("wk", "mo", "a")
    return {
        key: pattern
        for key, pattern in patterns.items()
        if key != "gender"
        and pattern not in (root.get(key), root.get("unitPattern-count-other"))
        or (international and "-count-" in key and pattern == root.get("unitPattern-count-other"))
    }


def _add_bare(names, key, pattern, width, locale):
    """A pattern without a number: the unit word alone says one or two of it."""
    word = text.lower(text.clean(pattern), locale)
    if width != "long" or " " in word or not key.startswith("unitPattern"):
        return
    if key.endswith("count-one"):
        names.one.add(word)
    elif key.endswith("count-two"):
        names.dual.add(word)
        if locale == "ar" and word.endswith("ان"):
            names.dual.add(word[:-2] + "ين")


def _case(word, code, width, locale):
    """Symbols keep their capitals (mL, °C); names and abbreviated names do not."""
    symbol = width != "long" and code not in FIELDS
    return word if symbol else text.lower(word, locale)


def _add_pattern(names, code, key, pattern, width, locale):
    sides = _sides(pattern)
    if sides is None:
        _add_bare(names, key, pattern, width, locale)
        return
    before, after = (_case(side, code, width, locale) for side in sides)
    if before:
        names.prefix.add(before)
    if after:
        (names.forms if width == "long" else names.short).add(after)


def _add_display_name(names, code, pattern, width, locale):
    name = _case(text.clean(pattern), code, width, locale)
    if name and not re.search(r"[(){}/×]", name):
        (names.labels if width == "long" else names.short).add(name)


def _add_per(names, pattern, locale):
    if SLASHES.search(pattern):
        return
    before, after = _sides(pattern) or ("", "")
    if bool(before) != bool(after):
        names.per.add(text.lower(before or after, locale))


def _from_patterns(locale, code):
    names = Names()
    for unit in UNITS[code]:
        for width in WIDTHS:
            for key, pattern in _own(locale, code, unit, width).items():
                if key == "displayName":
                    _add_display_name(names, code, pattern, width, locale)
                elif key == "perUnitPattern":
                    _add_per(names, pattern, locale)
                elif "-count-" in key:
                    _add_pattern(names, code, key, pattern, width, locale)
    return names


def _fields(locale):
    return main("dates", locale, "dateFields").get("dates", {}).get("fields", {})


def _relative_sides(locale, width):
    """Direction → unit → sides of all "in {0} weeks", "{0} weeks ago" patterns that are not the root's."""
    suffix = "" if width == "long" else f"-{width}"
    root, fields = _fields(ROOT), _fields(locale)
    found = defaultdict(dict)
    for code, name in FIELDS.items():
        for direction in ("future", "past"):
            key = f"relativeTime-type-{direction}"
            inherited = set(root.get(name + suffix, {}).get(key, {}).values())
            patterns = fields.get(name + suffix, {}).get(key, {}).values()
            sides = {_sides(text.lower(pattern, locale)) for pattern in patterns if pattern not in inherited}
            found[direction][code] = sides - {None}
    return found


def _shared_tokens(sides_by_unit, side, position):
    """The words that stand at one end of the patterns of three units or more: "in", "ago"."""
    count = Counter()
    for sides in sides_by_unit.values():
        count.update({pair[side].split()[position] for pair in sides if pair[side]})
    return {token for token, units in count.items() if units >= 3}


def _peel(phrase, first, last):
    tokens = phrase.split()
    while tokens and tokens[0] in first:
        tokens.pop(0)
    while tokens and tokens[-1] in last:
        tokens.pop()
    return " ".join(tokens)


def _says_more(word, known):
    """Whether a word is a known name with "ago" behind it: a further word, or any ending in a script without blanks."""
    return any(
        word.startswith(name) and word != name and (word[len(name)] == " " or text.WITHOUT_BLANKS.match(word))
        for name in known
    )


def _related(word, known):
    """Whether a word looks like an inflected form of a name we know: it shares half of it, two letters at least."""
    return any(
        word == name or text.common_prefix(word, name) >= max(2, min(len(word), len(name)) // 2) for name in known
    )


def _relative_words(locale, width):
    """Unit → (words before, words after) the number in relative times, without "in" and "ago"."""
    found = {code: (set(), set()) for code in FIELDS}
    for sides_by_unit in _relative_sides(locale, width).values():
        for _ in range(3):
            first = [_shared_tokens(sides_by_unit, side, 0) for side in (0, 1)]
            last = [_shared_tokens(sides_by_unit, side, -1) for side in (0, 1)]
            sides_by_unit = {
                code: {tuple(_peel(pair[side], first[side], last[side]) for side in (0, 1)) for pair in sides}
                for code, sides in sides_by_unit.items()
            }
        for code, sides in sides_by_unit.items():
            for before, after in sides:
                found[code][0].add(before)
                found[code][1].add(after)
    return found


def _field_label(locale, code):
    """What a calendar calls the unit, where that is the name of a duration too."""
    label = _fields(locale).get(FIELDS[code], {}).get("displayName", "")
    if locale in FIELD_IS_NO_UNIT or label == _fields(ROOT)[FIELDS[code]]["displayName"]:
        return ""
    return text.lower(text.clean(label), locale)


def _inflected(word, forms):
    return not word.endswith(".") and word.startswith(tuple(forms))


def _add_relative_times(names, locale):
    for width in WIDTHS:
        for code, (before, after) in _relative_words(locale, width).items():
            target = names[code]
            known = target.forms | target.prefix | target.labels | (target.short if width != "long" else set())
            label = _field_label(locale, code)
            nameless = not (target.forms or target.prefix)
            if label and (nameless or _related(label, known | before | after)):
                target.labels.add(label)
                known.add(label)
            words = {word for word in after if word and (_related(word, known) or nameless and " " not in word)}
            words = {word for word in words if not _says_more(word, known)}
            full = {word for word in words if width == "long" or _inflected(word, target.forms)}
            target.forms |= full
            target.short |= words - full
            target.prefix.update(w for w in before if w and _related(w, target.prefix))


def _bare_relative(locale, category):
    """Unit → the word that says one or two of it, of relative times without a number: mt "jumejn ilu"."""
    found = defaultdict(set)
    for direction in ("future", "past"):
        phrases = {
            code: text.lower(
                _fields(locale)
                .get(name, {})
                .get(f"relativeTime-type-{direction}", {})
                .get(f"relativeTimePattern-count-{category}", "{0}"),
                locale,
            )
            for code, name in FIELDS.items()
        }
        bare = {code: text.clean(phrase).split() for code, phrase in phrases.items() if not PLACEHOLDER.search(phrase)}
        count = Counter(token for tokens in bare.values() for token in set(tokens))
        for code, tokens in bare.items():
            rest = [token for token in tokens if count[token] < 3]
            if len(bare) >= 3 and len(rest) == 1:
                found[code].update(rest)
    return found


def _add_bare_relative(names, locale):
    for category, kind in (("one", "one"), ("two", "dual")):
        for code, words in _bare_relative(locale, category).items():
            getattr(names[code], kind).update(words)


def _add_without_particle(names):
    """Names also without the particle that links them to a number: ro "de săptămâni", cy "o flynyddoedd"."""
    count = Counter()
    for target in names.values():
        count.update({form.split()[0] for form in target.forms if " " in form})
    particles = {token for token, units in count.items() if units >= 4}
    for target in names.values():
        target.forms |= {form.split(" ", 1)[1] for form in target.forms if form.split()[0] in particles and " " in form}


def _letter(word):
    """The letter of a one-letter abbreviation, else None."""
    bare = word.rstrip(".")
    return bare if len(bare) == 1 and bare.isalpha() and not text.IDEOGRAPHIC.match(bare) else None


def _is_stub(word):
    """One letter of a script with capitals, or one with a full stop: never a full name."""
    return bool(_letter(word)) and (word.lower() != word.upper() or word.endswith("."))


def _is_syllable(word):
    """One Indic consonant with its vowel signs, without an abbreviation mark: hi से, second, but also "from"."""
    base = [char for char in word if unicodedata.category(char) not in ("Mn", "Mc")]
    return len(base) == 1 and "\u0900" <= base[0] <= "\u0dff"


def _is_word(letter, locale):
    return letter in WORDS or locale in WORDS_OF.get(letter, ())


def _drop_ambiguous_letters(names, locale):
    owners = defaultdict(set)
    for code, target in names.items():
        for word in target.short:
            if _letter(word):
                owners[_letter(word).lower()].add(code)
    for code, target in names.items():
        for words in (target.short, target.prefix):
            for word in list(words):
                letter = (_letter(word) or "").lower()
                owner = LETTERS.get(letter, code if len(owners[letter]) < 2 else None)
                if _is_syllable(word) or (letter and (owner != code or _is_word(letter, locale))):
                    words.discard(word)


def _drop_collisions(names):
    """Gives a form that two units have to the one that has it as its full name, else to the first in `UNITS`."""
    clashes = []
    owner = {}
    for kind in ("forms", "prefix", "short"):
        for code, target in names.items():
            for word in sorted(getattr(target, kind)):
                key = text.clean(word).rstrip(".").lower() if kind == "short" else word
                if owner.setdefault(key, code) != code:
                    clashes.append((word, kind, code, owner[key]))
                    getattr(target, kind).discard(word)
    return clashes


def _settle(names):
    """Labels are names unless they stand before the number; a single `one` is a slip of a pattern (ka)."""
    for target in names.values():
        target.forms |= target.labels - target.prefix
    if sum(bool(target.one) for target in names.values()) < 3:
        for target in names.values():
            target.forms |= target.one
            target.one = set()


def _tidy(names):
    for code, target in names.items():
        if code not in ("%", "Cel"):
            target.short = {word for word in target.short if not text.is_symbol(word)}
        if code == "Cel":
            target.short -= {"°"}
            target.prefix = {word for word in target.prefix if not text.is_symbol(word)}
        target.prefix = {word for word in target.prefix if word not in ("%", "٪")}
        target.forms = {word for word in target.forms if not text.is_symbol(word) and not _is_stub(word)}
        target.prefix = {word for word in target.prefix if not _is_stub(word.split()[0])}
        target.short |= {MICRO.sub("µ", word) for word in target.short}
        target.short = {word for word in target.short - target.dual if word.lower() not in target.forms | target.prefix}
        target.per -= target.words()


def units(locale):
    """UCUM code → names, and the forms that two units claimed."""
    names = {code: _from_patterns(locale, code) for code in UNITS}
    _add_relative_times(names, locale)
    _add_bare_relative(names, locale)
    _settle(names)
    _add_without_particle(names)
    _tidy(names)
    _drop_ambiguous_letters(names, locale)
    clashes = _drop_collisions(names)
    return names, clashes
