# SPDX-License-Identifier: GPL-2.0-or-later
"""help_index.py: the list of algorithms in plugin/help/README.md, in the order of algorithms.txt, by their names in
every language as the .ts files have them. Called by ./dev i18n."""

import re
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "plugin/help"


def lines(file):
    return [line.split() for line in (ROOT / file).read_text(encoding="utf-8").splitlines() if re.match("[a-z]", line)]


def names(locale):
    """English text → what the .ts file of a locale makes of it."""
    file = ROOT / f"i18n/lacuna_{locale}.ts"
    found = {m.findtext("source"): m.find("translation").text for m in xml.parse(file).iter("message")}
    return lambda title: found.get(title) or title


def index():
    languages = [(locale, name) for _, locale, name in lines("i18n/languages.txt")]
    rows = ["| " + " | ".join(name for _, name in languages) + " |", "|---" * len(languages) + "|"]
    translated = {locale: names(locale) for locale, _ in languages}
    for name, _ in lines("algorithms/processing/algorithms.txt"):
        title = re.match("# (.+)", (HELP / f"{name}.md").read_text(encoding="utf-8"))[1]
        cells = [f"[{translated[l](title)}]({name}.md#{language.lower()})" for l, language in languages]
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


def main():
    page = HELP / "README.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(re.sub(r"(?m)^\| English [^\n]*(?:\n\|[^\n]*)*", lambda _: index(), text), encoding="utf-8")


if __name__ == "__main__":
    main()
