"""Parses and formats every bundle below a folder with the Fluent runtime for Python: check.py FOLDER"""

import json
import re
import sys
import unicodedata
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse, serialize

VARIABLE = re.compile(r"\$(\S+) .*canonical (\S+)$")
PLURALS = json.loads(Path(__file__).with_name("plurals.json").read_text(encoding="utf-8"))


def plain(text):
    """Digits of any script, blanks and grouping signs differ between runtimes; nothing else may."""
    text = "".join(str(unicodedata.digit(char)) if unicodedata.category(char) == "Nd" else char for char in text)
    text = re.sub("[\u00a0\u202f\u2009]", " ", text)
    text = re.sub("[\u200e\u200f\u061c]", "", text).replace("٫", ".")
    return re.sub(r"(?<=\d)[ .,’'٬](?=\d{3}(?!\d))", "", text)


def unquote(text):
    return json.loads(re.sub(r"\\U([0-9A-F]{6})", lambda found: chr(int(found[1], 16)), text))


def note(lines, label):
    return next((unquote(line[len(label) :].strip()) for line in lines if line.startswith(label)), "")


def check(folder, tag, topic):
    path = folder / "locales" / tag / f"{topic}.ftl"
    text = path.read_bytes().decode("utf-8")
    tree = parse(text)
    faults = [f"{path}: junk" for entry in tree.body if isinstance(entry, ast.Junk)]
    if serialize(tree) != text:
        faults.append(f"{path}: not canonical")
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    texts, leaflet = {}, ""

    def formatted(pattern, args):
        value, errors = bundle.format_pattern(pattern, args)
        faults.extend(f"{path}: {error}" for error in errors)
        return value

    for entry in tree.body:
        if not isinstance(entry, ast.Message):
            continue
        name = entry.id.name
        lines = entry.comment.content.split("\n") if entry.comment else []
        args = {found[1]: float(found[2]) for found in map(VARIABLE.match, lines) if found}
        args = {key: int(value) if value == int(value) else value for key, value in args.items()}
        if not bundle.has_message(name):
            faults.append(f"{path}: no {name}")
            continue
        message = bundle.get_message(name)
        texts[name] = formatted(message.value, args)
        for attribute in message.attributes.values():
            formatted(attribute, {})
        if name.startswith("leaflet-"):
            leaflet += note(lines, "Markdown before:") + texts[name] + note(lines, "Markdown after:")
    for name, value in texts.items():
        baked = texts.get(f"{name}-text")
        if name.startswith("fact-") and baked is not None and plain(baked) != plain(value):
            faults.append(f"{path}: {name}: {value} for {baked}")
    if leaflet != (folder / "content" / topic / f"{tag}.md").read_bytes().decode("utf-8"):
        faults.append(f"{path}: another leaflet")
    return len(texts), faults


def plural(tag):
    keys = "".join(f"        [{key}] {key}\n" for key in ("zero", "one", "two", "few", "many"))
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource(f"probe = {{ NUMBER($n) ->\n{keys}       *[other] other\n    }}\n"))
    for number, category in PLURALS[tag].items():
        value = float(number) if "." in number else int(number)
        found, _ = bundle.format_pattern(bundle.get_message("probe").value, {"n": value})
        if found != category:
            yield f"{tag}: {number} is {category}, not {found}"


def main():
    folder = Path(sys.argv[1])
    files, messages, faults = 0, 0, []
    for path in sorted((folder / "locales").glob("*/*.ftl")):
        tag, topic = path.parent.name, path.stem
        if (folder / "content" / topic / f"{tag}.md").exists():
            count, found = check(folder, tag, topic)
            files, messages, faults = files + 1, messages + count, faults + found
    faults += [fault for tag in PLURALS for fault in plural(tag)]
    print("\n".join(faults[:20]), file=sys.stderr)
    print(f"fluent.runtime: {files} bundles, {messages} messages, {len(faults)} faults")
    sys.exit(1 if faults or not files else 0)


if __name__ == "__main__":
    main()
