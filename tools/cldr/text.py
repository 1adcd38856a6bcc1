"""How a string of CLDR becomes a form of an output file."""

import re
import unicodedata

SOFT_HYPHEN = "\u00ad"
# Bidirectional marks and zero-width blanks, which the rules of th, lo, km put at every joint.
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u061c"))
SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
HYPHENS = re.compile(r"[-\u2010\u2011]")
# Scripts that write no blanks between words, so that one letter can be a whole unit name.
IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Kana, Han, Thai, Lao, Tibetan, Burmese, Khmer.
WITHOUT_BLANKS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")


def clean(string):
    """NFC, without invisible marks, plain single blanks."""
    string = unicodedata.normalize("NFC", string.translate(INVISIBLE))
    return SPACES.sub(" ", string).strip()


def lower(string, locale):
    if locale.split("-")[0] in ("tr", "az"):
        string = string.replace("İ", "i").replace("I", "ı")
    return unicodedata.normalize("NFC", string.lower())


def has_digit(string):
    return any(unicodedata.category(char) == "Nd" for char in string)


def is_symbol(string):
    """No letter at all: %, °, ′."""
    return not any(char.isalpha() for char in string)


def scripts(string):
    """The first words of the letters' Unicode names: LATIN, ARABIC, THAI."""
    return {unicodedata.name(char, "?").split()[0] for char in string if char.isalpha()}


def common_prefix(left, right):
    length = 0
    for one, other in zip(left, right):
        if one != other:
            break
        length += 1
    return length
