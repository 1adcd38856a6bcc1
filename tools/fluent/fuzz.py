"""Writes a project of random Markdown texts, always the same ones: fuzz.py FOLDER [TEXTS]"""

import random
import sys
from pathlib import Path

SEED = 6
TEXTS_PER_LEAFLET = 50
PIECES = [
    "{", "}", "{ $x }", '{ "" }', "{#anchor}", "*", "* ", "**bold**", "[", "[one] ", "[link](https://example.org)", ".",
    ".attribute = x", "-", "- ", "-term = x", "#", "# ", "id = value", "=", '"', "\\", "\\u0041", "\t", "\u00a0", "\u2028",
    "\u2029", "\u3000", "\ufeff", "\u200b", "\u0085", "\u0001", " ", "  ", "  \n", "\n", "\r\n", "\n\n", "\n    ", "\n> ", "\n- ",
    "\n  - ", "\n1. ", "\n| a | b |\n|---|---|\n| c | d |\n", "<b>", "<!-- note -->", "\n<div>\n", "\n```\ncode { }\n```\n", "`code`",
    "&amp;", "word", "Wort", "słowo", "слово", "كلمة", "語", "🙂", "é", "e\u0301", "5 days", "0,5–2 mm", "…", "'", "’", "~", "|", "\n---\n",
]  # fmt: skip
FACTS = """topic = "{topic}"
source-language = "en"
version = "1"
date = 2026-01-01
approved-by = "nobody"

[quantity.duration]
value = "3 h"
about = ["needle"]
required = false
"""


def main():
    folder, texts = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    generator = random.Random(SEED)
    for number in range(0, texts, TEXTS_PER_LEAFLET):
        topic = f"fuzz{number:06}"
        parts = ("".join(generator.choices(PIECES, k=generator.randint(1, 12))) for _ in range(TEXTS_PER_LEAFLET))
        (folder / "content" / topic).mkdir(parents=True)
        (folder / "content" / topic / "facts.toml").write_text(FACTS.format(topic=topic), encoding="utf-8")
        (folder / "content" / topic / "en.md").write_bytes(("x" + "\n\n".join(parts) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main()
