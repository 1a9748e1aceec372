# SPDX-License-Identifier: GPL-2.0-or-later
"""No translation and no help page has a word that i18n/glossary.md lists under "Words that must not occur"."""

import re
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = {"es": ("lacuna_es.ts", "README.es.md", "Español"), "pt": ("lacuna_pt_BR.ts", "README.pt.md", "Português"), "fr": ("lacuna_fr.ts", None, "Français")}


def forbidden():
    """(language, pattern as it is written, compiled pattern) of the table in the glossary."""
    text = (ROOT / "i18n/glossary.md").read_text(encoding="utf-8").partition("## Words that must not occur")[2]
    found = []
    for language, patterns in re.findall(r"(?m)^\| (\w\w) \| (.+?) \| [^|]+ \|$", text.replace("\\|", "\0")):
        for pattern in patterns.replace("\0", "|").split(", "):
            found.append((language, pattern, re.compile(rf"\b(?:{pattern})\b", 0 if re.search(r"[A-Z]", pattern) else re.I)))
    return found


def texts(language):
    """(where, text) of all that people read in a language."""
    translations, readme, heading = FILES[language]
    for context in xml.parse(ROOT / "i18n" / translations).getroot().iter("context"):
        for translation in context.iter("translation"):
            yield f"{translations}, {context.findtext('name')}", "".join(translation.itertext())
    if readme:
        yield readme, (ROOT / readme).read_text(encoding="utf-8")
    for page in sorted((ROOT / "plugin/help").glob("*.md")):
        for part in re.split(r"(?m)^(?=## )", page.read_text(encoding="utf-8")):
            if part.startswith(f"## {heading}"):
                yield f"{page.name}, {heading}", part


class Words(unittest.TestCase):
    def test_the_list_is_read(self):
        self.assertEqual({language for language, *_ in forbidden()}, set(FILES))
        self.assertGreater(len(forbidden()), 25)
        self.assertTrue(next(pattern for _, word, pattern in forbidden() if word.startswith("cartografiad")).search("un edificio cartografiado"))

    def test_none_of_them_occurs(self):
        bad = [f"{where}: “{found.group()}” in “{text[max(0, found.start() - 30):found.end() + 30]}”".replace("\n", " ")
               for language in FILES for where, text in texts(language)
               for word_of, _, pattern in forbidden() if word_of == language
               for found in [pattern.search(text)] if found]
        self.assertEqual(bad, [], "\n".join(bad))


if __name__ == "__main__":
    unittest.main(verbosity=2)
