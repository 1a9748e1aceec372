# SPDX-License-Identifier: GPL-2.0-or-later
"""The help: one source an algorithm in plugin/help, complete in four languages, and pages that lose nothing of it."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse

ROOT = Path(__file__).resolve().parents[2]
HELP, MAKER = ROOT / "plugin/help", ROOT / "packaging/i18n/make_help.py"
PACKAGE = Path(os.environ["LACUNA_BUILD"]) / "python/lacuna"
LANGUAGES = [
    line.split()
    for line in (ROOT / "i18n/languages.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
SECTIONS = {letters: name for letters, _, name in LANGUAGES}
ADVICE = ("Parameters", "Parámetros", "Parâmetros", "Paramètres")  # these tables go into others, without their heads
NAME = re.compile(r"\b(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b")

# What the algorithms say in a language, as JSON.
ASK = """
import json, sys
from pathlib import Path
sys.path.insert(0, str(Path(sys.argv[1]).parent))
import make_help
application, profile = make_help.start(Path(sys.argv[2]), sys.argv[3])
print("SAID", json.dumps({a.name(): {
    "title": a.displayName(), "about": a.shortDescription(), "help": a.helpUrl(),
    "names": [p.name() for p in a.parameterDefinitions()] + [o.name() for o in a.outputDefinitions()],
} for a in make_help.algorithms()}))
make_help.leave(profile, 0)
"""


def run(*command):
    return subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True, timeout=120)


def make(folder, language, sources=HELP):
    return run(MAKER, PACKAGE, sources, folder, language)


def sections(file):
    """Language → its part of a source."""
    _, *parts = re.split(r"(?m)^## (.+)$", file.read_text(encoding="utf-8"))
    return dict(zip(parts[::2], parts[1::2]))


def words(markdown):
    """What a reader sees of a line or a cell, by rules of our own: the pages are made by another's."""
    text = re.sub(r"^(#+|[-+*]|\d+\.) ", "", markdown.strip())
    for i, part in enumerate(parts := text.split("`")):
        if i % 2 == 0:  # code is shown as it is
            part = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", part)
            parts[i] = re.sub(r"\\([*_|\\])", r"\1", re.sub(r"(?<!\\)\*", "", part))
    return "".join(parts)


def pieces(section):
    """Every heading, line and cell of a section, as its reader sees it."""
    for part in re.split(r"(?m)^(?=### )", section):
        rows = 0
        for line in filter(str.strip, part.splitlines()):
            if not line.startswith("|"):
                yield words(line)
            elif not re.fullmatch(r"[|\s:-]+", line):
                rows += 1
                if rows > 1 or not part.startswith(tuple(f"### {heading}\n" for heading in ADVICE)):
                    yield from map(words, re.split(r"(?<!\\)\|", line.strip().strip("|")))


class Page(HTMLParser):
    """Text, links and open tags of a page."""

    def __init__(self, text):
        super().__init__()
        self.text, self.links, self.open, self.faults = "", [], [], []
        self.feed(text)
        self.faults += self.open

    def handle_starttag(self, tag, attributes):
        self.links += [value for name, value in attributes if name in ("href", "src")]
        if tag not in ("meta", "br", "img", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"/{tag}")

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data


def squeezed(text):
    return "".join(text.split())


class Help(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-help-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        with ThreadPoolExecutor(2) as pool:
            asked = {language: pool.submit(run, "-c", ASK, MAKER, PACKAGE, language) for language in SECTIONS}
            made = {language: pool.submit(make, cls.folder / "pages", language) for language in SECTIONS}
        for language in SECTIONS:
            if made[language].result().returncode != 0:
                raise AssertionError(f"{language}: {made[language].result().stdout}{made[language].result().stderr}")
        said = {language: done.result().stdout.partition("SAID ")[2] for language, done in asked.items()}
        cls.said = {language: json.loads(text) for language, text in said.items()}
        cls.sources = [file for file in sorted(HELP.glob("*.md")) if file.name != "README.md"]
        cls.pages = {file.name: file.read_text(encoding="utf-8") for file in (cls.folder / "pages").iterdir()}

    def test_every_algorithm_and_model_has_its_source(self):
        self.assertGreater(len(self.sources), 14)
        self.assertEqual([file.stem for file in self.sources], sorted(self.said["en"]))
        for file in self.sources:
            title = file.read_text(encoding="utf-8").splitlines()[0]
            self.assertEqual(title, f"# {self.said['en'][file.stem]['title']}", file.name)
        listing = ["git", "-C", ROOT, "-c", f"safe.directory={ROOT}", "ls-files", "plugin/help"]
        kept = subprocess.run(listing, capture_output=True, text=True, check=True).stdout.split()
        self.assertEqual([name for name in kept if not name.endswith((".md", ".png"))], [], "pages are made, not kept")

    def test_every_language_says_the_same(self):
        for file in self.sources:
            parts = sections(file)
            self.assertEqual(list(parts), list(SECTIONS.values()), file.name)
            english = parts["English"]
            for language, text in parts.items():
                where = f"{file.name} {language}"
                self.assertTrue(text.strip(), where)
                for mark in (r"(?m)^### ", r"(?m)^\| ", r"\n\n(?=[^#|\n])"):
                    self.assertEqual(len(re.findall(mark, text)), len(re.findall(mark, english)), f"{where} {mark}")
                codes = [sorted(re.findall(r"`([^`]+)`", part)) for part in (text, english)]
                self.assertEqual(*codes, where)
                self.assertEqual(set(NAME.findall(text)), set(NAME.findall(english)), where)
                advice = dict(zip(SECTIONS.values(), ADVICE))[language]
                self.assertEqual(f"### {advice}\n" in text, "### Parameters\n" in english, where)
                if language != "English":
                    same = set(text.splitlines()) & set(english.splitlines())
                    left = [line for line in same if len(re.sub(r"`[^`]*`", "", line)) > 40]
                    self.assertEqual(left, [], f"{where}: not translated")

    def test_names_are_those_of_algorithms(self):
        files = [p for p in (ROOT / "algorithms").rglob("*") if p.suffix in (".h", ".cpp")]
        code = "\n".join(file.read_text(encoding="utf-8") for file in files)
        known = {name for algorithm in self.said["en"].values() for name in algorithm["names"]}
        checked = 0
        for file in self.sources:
            text = sections(file)["English"]
            named = set(NAME.findall(text)) | {w for c in re.findall(r"`([^`]+)`", text) for w in re.split(r"[, ]+", c)}
            for name in sorted(named):
                # Names with a * are put together when it runs; those of return periods begin as in the sources.
                stem = re.sub(r"(?<=rp)\d+$", "", name)
                if not re.fullmatch(r"[a-zA-Z]\w*", stem):
                    continue
                checked += 1
                there = name in known or stem in code or stem.replace("_", ":") in code
                self.assertTrue(there, f"{file.name}: nothing is named {name}")
            advised = re.search(r"(?ms)^### Parameters\n(.*?)(?=^### |\Z)", text)
            for name in re.findall(r"(?m)^\| `(\w+)` \|", advised[1] if advised else ""):
                self.assertIn(name, self.said["en"][file.stem]["names"], file.name)
        self.assertGreater(checked, 150)

    def test_every_page_is_made_and_links_resolve(self):
        wanted = {f"{name}_{language}.html" for name in [*self.said["en"], "index"] for language in SECTIONS}
        self.assertEqual(set(self.pages), wanted)
        for language, algorithms in self.said.items():
            index = Page(self.pages[f"index_{language}.html"])
            self.assertEqual(sorted(index.links), sorted(f"{name}_{language}.html" for name in algorithms))
            for name, algorithm in algorithms.items():
                self.assertIn(algorithm["about"], index.text)
                text = self.pages[f"{name}_{language}.html"]
                self.assertIn(f'<html lang="{language}">', text)
                self.assertIn(algorithm["title"], Page(text).text)
        for name, text in self.pages.items():
            page = Page(text)
            self.assertEqual(page.faults, [], name)
            self.assertEqual([link for link in page.links if link not in self.pages], [], name)
        self.assertIn("gapsbyzone_es.html", Page(self.pages["cadastrecomplete_es.html"]).links)

    def test_a_page_loses_no_text(self):
        for file in self.sources:
            for language, section in SECTIONS.items():
                page = squeezed(Page(self.pages[f"{file.stem}_{language}.html"]).text)
                found = list(pieces(sections(file)[section]))
                self.assertGreater(len(found), 2, file.name)
                for piece in found:
                    self.assertIn(squeezed(piece), page, f"{file.name} {section}")

    def test_advice_stands_in_its_parameter_s_row(self):
        for language, example in (("en", "20 to 45; 90 is the plain buffer rule."), ("fr", "De 20 à 45 ; 90 est")):
            row = re.search(r"<tr><td><code>MAX_ANGLE</code></td>.*?</tr>", self.pages[f"roadgaps_{language}.html"])[0]
            self.assertIn(squeezed(example), squeezed(row))

    def test_the_list_of_sources_is_complete(self):
        text = (HELP / "README.md").read_text(encoding="utf-8")
        listed = re.findall(r"\[([^\]]+)\]\((\w+)\.md#(\w+)\)", text)
        wanted = [(algorithms[name]["title"], name, SECTIONS[language].lower())
                  for language, algorithms in self.said.items() for name in algorithms]
        self.assertEqual(sorted(listed), sorted(wanted))

    def test_links_between_sources_resolve(self):
        for file in HELP.glob("*.md"):
            for name, place in re.findall(r"\]\((?!https?:)([^)#]+)(?:#([^)]+))?\)", file.read_text(encoding="utf-8")):
                self.assertTrue((HELP / name).exists(), f"{file.name}: {name}")
                if place:
                    self.assertIn(place, [section.lower() for section in SECTIONS.values()], file.name)

    def test_the_package_holds_these_pages_and_help_finds_them(self):
        kept = {file.name: file.read_text(encoding="utf-8") for file in (PACKAGE / "help").glob("*.html")}
        hint = "./dev build release lacuna_help makes them"
        self.assertEqual(sorted(kept), sorted(self.pages), hint)
        self.assertEqual([name for name in kept if kept[name] != self.pages[name]], [], hint)
        for language, algorithms in self.said.items():
            for name, algorithm in algorithms.items():
                page = Path(unquote(urlparse(algorithm["help"]).path))
                self.assertEqual(page, PACKAGE / f"help/{name}_{language}.html")

    def test_what_is_wrong_in_a_source_is_said(self):
        faults = (
            ("roadgaps.md", "## Português", "## Portugues", r"roadgaps\.md has the sections .*Portugues"),
            ("roadgaps.md", "| `MAX_ANGLE` |", "| `MIN_ANGLE` |", r"roadgaps\.md: no parameter is named MIN_ANGLE"),
            ("roadgaps.md", "| `MAX_ANGLE` |", "| greatest angle |", r"roadgaps\.md: “Parameters” is a table"),
            ("roadgaps.md", None, "roadgap.md", r"roadgap\.md is of no algorithm\nroadgaps\.md is missing"),
        )
        for name, old, new, sentence in faults:
            with self.subTest(new):
                sources = self.folder / "wrong"
                shutil.rmtree(sources, ignore_errors=True)
                shutil.copytree(HELP, sources)
                file = sources / name
                if old:
                    text = file.read_text(encoding="utf-8")
                    self.assertIn(old, text)
                    file.write_text(text.replace(old, new), encoding="utf-8")
                else:
                    file.rename(sources / new)
                done = make(self.folder / "none", "en", sources)
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, sentence)
                self.assertFalse((self.folder / "none").exists())


if __name__ == "__main__":
    unittest.main(verbosity=2)
