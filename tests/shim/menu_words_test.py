# SPDX-License-Identifier: GPL-2.0-or-later
"""Menus of QGIS that our sentences send people to bear the names that QGIS itself shows in their language.

Usage: menu_words_test.py SOURCE_FOLDER QGIS_PREFIX. A path is what stands around "▸"; its words are looked up in QGIS's own translations.
"""

import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCE, PREFIX = Path(sys.argv[1]), Path(sys.argv[2])
LISTED = (SOURCE / "i18n/languages.txt").read_text(encoding="utf-8").splitlines()
LANGUAGES = [line.split()[1] for line in LISTED if line and not line.startswith(("#", "en "))]
# Menus of other programs, and our own.
OTHERS = {"Preferences", "Remote Control", "Lacuna", "Tasking Manager panel", "right-click the layer", "Manage", "Projects"}


def plain(text):
    text = re.sub(r"&(?=\w)", "", text or "")
    return re.sub(r"(…|\.\.\.)$", "", text.strip()).strip()


def messages(file):
    for message in ElementTree.parse(file).getroot().iter("message"):
        yield message.findtext("source") or "", message.findtext("translation") or ""


def qgis_words(language):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "qgis.ts"
        subprocess.run(["lconvert", str(PREFIX / f"share/qgis/i18n/qgis_{language}.qm"), "-o", str(out)], check=True, capture_output=True)
        words = {}
        for source, translation in messages(out):
            words.setdefault(plain(source), set()).add(plain(translation))
        return words


def ending(text, known):
    """The longest end of a text that is a known word, from its first letter on."""
    starts = [match.start() for match in re.finditer(r"(?<!\w)\w", text)]
    return next((text[start:] for start in starts if text[start:] in known), None)


def beginning(text, known):
    ends = sorted((match.end() for match in re.finditer(r"\w(?!\w)|\)", text)), reverse=True)
    return next((text[:end] for end in ends if text[:end] in known), None)


def steps(text, known):
    """The words of a path, as (word, how it lies in its piece of the text)."""
    pieces = [piece.strip() for piece in text.split("▸")]
    found = [(ending(pieces[0], known), "end")]
    found += [(piece if piece in known else None, "whole") for piece in pieces[1:-1]]
    return pieces, found + [(beginning(pieces[-1], known), "begin")]


def wrong_steps(source, translation, words):
    known = set(words) | OTHERS
    pieces, path = steps(source, known)
    there = [piece.strip() for piece in translation.split("▸")]
    if len(there) != len(pieces):
        return [f"{len(pieces)} steps became {len(there)}"]
    wrong = []
    for piece, (word, lies), mine in zip(pieces, path, there):
        if word is None:
            wrong.append(f"QGIS has no “{piece}”")
        elif word not in OTHERS:
            fits = {"end": mine.endswith, "whole": mine.__eq__, "begin": mine.startswith}[lies]
            if not any(fits(theirs) for theirs in words[word] if theirs):
                wrong.append(f"“{word}” is {sorted(words[word])} in QGIS, not “{mine}”")
    return wrong


class MenuWords(unittest.TestCase):
    def test_paths_are_those_of_qgis(self):
        for ours in LANGUAGES:
            words = qgis_words(ours)
            paths = [(source, translation) for source, translation in messages(SOURCE / f"i18n/lacuna_{ours}.ts") if source.count("▸") and "\n" not in source]
            self.assertGreater(len(paths), 5)
            for source, translation in paths:
                with self.subTest(language=ours, sentence=source):
                    self.assertEqual(wrong_steps(source, translation, words), [])

    def test_a_wrong_word_is_found(self):
        words = {"Layer": {"Capa"}, "Export": {"Exportar"}}
        self.assertEqual(wrong_steps("See Layer ▸ Export now.", "Vea Capa ▸ Exportar ahora.", words), [])
        self.assertTrue(wrong_steps("See Layer ▸ Export now.", "Vea Estrato ▸ Exportar ahora.", words))
        self.assertTrue(wrong_steps("See Layer ▸ Send now.", "Vea Capa ▸ Enviar ahora.", words))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
