# SPDX-License-Identifier: GPL-2.0-or-later
"""The help pages in plugin/help are those that the algorithms and plugin/help/text make today: ./dev i18n makes them anew."""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "plugin/help"
BUILD = Path(os.environ["LACUNA_BUILD"])


class Help(unittest.TestCase):
    def test_pages_are_of_today(self):
        for language in ("en", "es", "pt", "fr"):
            with tempfile.TemporaryDirectory() as folder:
                done = subprocess.run([sys.executable, ROOT / "packaging/i18n/make_help.py", BUILD / "python/lacuna", HELP / "text", folder, language], capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                made = {path.name: path.read_text(encoding="utf-8") for path in Path(folder).iterdir()}
            kept = {path.name: path.read_text(encoding="utf-8") for path in HELP.glob(f"*_{language}.html")}
            self.assertEqual(sorted(made), sorted(kept))
            for name, text in made.items():
                self.assertEqual(text, kept[name], f"{name}: run ./dev i18n")

    def test_every_language_says_the_same(self):
        for english in HELP.glob("*_en.html"):
            for language in ("es", "pt", "fr"):
                other = english.with_name(english.name.replace("_en.", f"_{language}.")).read_text(encoding="utf-8")
                mine = english.read_text(encoding="utf-8")
                for tag in ("<tr>", "<h2>", "<p>"):
                    self.assertEqual(other.count(tag), mine.count(tag), f"{english.name} {language} {tag}")
                fields = lambda text: sorted(re.findall(r"<code>([a-z_0-9, *]+)</code>", text))  # noqa: E731
                self.assertEqual(fields(other), fields(mine), f"{english.name} {language}")

    def test_texts_belong_to_a_page(self):
        for text in (HELP / "text").glob("*.html"):
            self.assertTrue((HELP / text.name).exists(), text.name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
