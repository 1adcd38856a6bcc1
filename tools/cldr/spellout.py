"""Spelled numbers: every form that the rule-based number formats of CLDR give a value."""

import re
from collections import defaultdict

import icu

import text
from source import rules

CARDINALS = [*range(101), *range(200, 1000, 100)]
ORDINALS = [*range(32), *range(40, 101, 10)]
SCALES = [10**2, 10**3, 10**4, 10**5, 10**6, 10**7, 10**8, 10**9]
MULTIPLIERS = [1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 21, 22, 25]

CARDINAL_SET = re.compile(r"%spellout-(cardinal|numbering|construct)(?!-(year|days))")
ORDINAL_SET = re.compile(r"%spellout-ordinal")
# Languages whose compounds are also written apart at the joints that a soft hyphen marks.
WRITTEN_APART = {"da", "de", "lb", "no", "nn", "sv"}
# Languages that also leave out the "and" between tens and ones.
OPTIONAL_AND = {"bs": " i ", "hr": " i ", "sr": " и ", "sr-Latn": " i "}
# Characters with a second form that the rules do not use.
TWINS = {
    "zh": [(r"^二(?=$|百)", "两"), ("〇", "零")],
    "zh-Hant": [(r"^二(?=$|百)", "兩"), ("〇", "零"), ("零", "〇")],
    "yue": [(r"^二(?=$|百)", "兩"), (r"^二(?=$|百)", "两"), ("〇", "零")],
    # The form before a noun.
    "hu": [("kettő$", "két")],
    # The oblique case, the usual one in running text.
    "ar": [(r"(?<!ي)ون$", "ين"), (r"(?<=[تن])ان(?=$| )", "ين")],
}


class Speller:
    """All cardinal and ordinal rule sets of a language."""

    def __init__(self, locale):
        self.locale = locale
        self.formats = []
        self.scripts = None
        for name, rule_text in rules(locale):
            rbnf = icu.RuleBasedNumberFormat(rule_text, icu.Locale(name))
            sets = [rbnf.getRuleSetName(index) for index in range(rbnf.getNumberOfRuleSetNames())]
            self.formats.append((rbnf, sets))
        self.scripts = set().union(
            *(text.scripts(form) for value in range(1, 11) for form in self.spell(value, CARDINAL_SET))
        )

    def spell(self, value, wanted):
        """Raw forms with soft hyphens. No figures, which rules fall back to, and no foreign script (lo above 100)."""
        forms = {
            text.lower(rbnf.format(value, name), self.locale)
            for rbnf, sets in self.formats
            for name in sets
            if wanted.match(name)
        }
        forms = {form for form in forms if text.clean(form) and not text.has_digit(form)}
        return {form for form in forms if self.scripts is None or text.scripts(form) <= self.scripts}


def _joints(form, locale):
    """A form with its soft hyphens resolved."""
    yield form.replace(text.SOFT_HYPHEN, "")
    if locale in WRITTEN_APART:
        yield form.replace(text.SOFT_HYPHEN, " ")


def _variants(form, locale):
    for joined in _joints(form, locale):
        yield joined
        yield text.HYPHENS.sub(" ", joined)
        yield text.HYPHENS.sub("", joined)
        if locale in OPTIONAL_AND:
            yield joined.replace(OPTIONAL_AND[locale], " ")
        for pattern, twin in TWINS.get(locale, []):
            yield re.sub(pattern, twin, joined)


def expand(forms, locale):
    return {text.clean(variant) for form in forms for variant in _variants(form, locale)} - {""}


def table(speller, values, wanted):
    """Value → sorted forms, each with one value: of two, the one that needs no variant, then the smaller."""
    raw = {value: speller.spell(value, wanted) for value in values}
    owner = {}
    for value in values:
        for form in sorted(raw[value]):
            owner.setdefault(text.clean(form.replace(text.SOFT_HYPHEN, "")), value)
    for value in values:
        for form in sorted(expand(raw[value], speller.locale)):
            owner.setdefault(form, value)
    forms = defaultdict(list)
    for form, value in sorted(owner.items()):
        forms[value].append(form)
    clashes = [
        (form, value, owner[form])
        for value in values
        for form in sorted(expand(raw[value], speller.locale))
        if owner[form] != value
    ]
    return {value: forms[value] for value in values if forms[value]}, clashes


EDGES = " -\u2010\u2011\u200b\u200c" + text.SOFT_HYPHEN
MANY = 2


def _splits(whole, multipliers):
    """The rest of a product beside its multiplier, and whether the rules mark the joint between them."""
    for multiplier in sorted(multipliers, key=lambda form: (-len(form), form)):
        if whole.startswith(multiplier) and whole != multiplier:
            rest = whole[len(multiplier) :]
            marked = rest[0] in EDGES or text.IDEOGRAPHIC.match(rest)
            return rest.strip(EDGES), bool(marked)
        rest = whole.removesuffix(multiplier)
        if rest and rest != whole and rest[-1] in EDGES:
            return rest.strip(EDGES), True
    return None, False


def _is_word(atom):
    """Not the chance rest of a longer word: bs šest-o, mt sit-t elef."""
    first = atom.split()[0]
    return len(first) > 1 or not first.isascii()


def _atoms(speller, scale, spelled):
    """What is left of 1, 2, 3 … times the scale; a joint without a mark must be seen with several multipliers."""
    seen, alone = defaultdict(set), set()
    for multiplier in MULTIPLIERS:
        for whole in speller.spell(multiplier * scale, CARDINAL_SET):
            rest, marked = _splits(whole, spelled[multiplier])
            if rest and marked:
                seen[rest].update(MULTIPLIERS)
            elif multiplier == 1:
                alone.add((whole, rest))
            elif rest:
                seen[rest].add(multiplier)
    atoms = {atom for atom, multipliers in seen.items() if len(multipliers) >= MANY and _is_word(atom)}
    atoms |= {whole for whole, rest in alone if rest not in atoms}
    return atoms | _before_rest(speller, scale, atoms)


def _before_rest(speller, scale, atoms):
    """A form that the scale takes only before a smaller number: es ciento, pt cento, ka ას."""
    found = set()
    for value in (3, 20) if scale in (100, 1000) else ():
        for whole in speller.spell(scale + value, CARDINAL_SET):
            for part in speller.spell(value, CARDINAL_SET):
                word = whole.removesuffix(part).strip(EDGES).split(" ")[0]
                near = any(text.common_prefix(word, atom) >= 2 and abs(len(word) - len(atom)) <= 2 for atom in atoms)
                if whole.endswith(part) and near and word.isalpha():
                    found.add(word)
    return found


def _is_product(atom, names, lower_atoms, spelled):
    """Whether an atom is made of smaller scales: 百万, mil milhões, the "ty lakh" of "sixty lakh"."""
    rests = {atom.removesuffix(lower).strip(EDGES) for lower in lower_atoms if atom.endswith(lower)}
    rests |= {atom.removeprefix(lower).strip(EDGES) for lower in lower_atoms if atom.startswith(lower)}
    joined = any(atom.startswith(lower + edge) for lower in lower_atoms for edge in EDGES)
    named = any(text.common_prefix(atom, name) >= 4 for name in names)
    ended = not named and any(atom.endswith(lower) for lower in lower_atoms)
    return joined or ended or bool(rests & (spelled | {""}))


def _names(speller, scale, ones):
    """What the scale itself is called, in one word."""
    whole = speller.spell(scale, CARDINAL_SET)
    names = whole | {_splits(form, ones)[0] for form in whole}
    return {name for name in names if name and " " not in name}


def scales(speller):
    """Scale → forms of the word that is multiplied."""
    if not speller.formats:
        return {}
    spelled = {value: speller.spell(value, CARDINAL_SET) for value in MULTIPLIERS}
    every = {form for value in CARDINALS for form in speller.spell(value, CARDINAL_SET)}
    found, smaller = {}, set()
    for scale in SCALES:
        names = _names(speller, scale, spelled[1])
        atoms = {
            atom for atom in _atoms(speller, scale, spelled) if not _is_product(atom, names, smaller, every | smaller)
        }
        if atoms:
            found[scale] = sorted(expand(atoms, speller.locale))
        smaller |= atoms
    return found
