# SPDX-License-Identifier: GPL-2.0-or-later
"""The rooms of the tree and what each may include: the two lists of CONTRIBUTING.md against the code."""

import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PLACES = ("", "algorithms/", "algorithms/processing/", "plugin/", "providers/")


def block(heading):
    return re.search(rf"### {heading}\n+```\n(.*?)```", TEXT, re.S)[1].splitlines()


def short(folder):
    return re.sub(r"^algorithms/(processing/)?", "", folder)


FOLDERS = [line.split()[0] for line in block("Tree")]
CODE = [f for f in FOLDERS if f.startswith(("algorithms", "providers", "plugin"))]
SOURCES = [p for top in ("algorithms", "providers", "plugin") for p in (ROOT / top).rglob("*") if p.suffix in (".h", ".cpp")]


def room(path):
    """The name of the innermost room a file lies in; None in a folder that is none."""
    place = path.relative_to(ROOT).as_posix()
    inner = [f for f in CODE if place.startswith(f + "/")]
    return short(max(inner, key=len)) if inner else None


def included(path, text):
    """The file of ours behind an include; None for others."""
    if text.startswith("lacuna/"):
        return ROOT / "algorithms/engine/include" / text
    places = [path.parent, *(ROOT / place for place in PLACES)]
    return next((found for p in places if (found := (p / text).resolve()).is_file()), None)


def arrows_of_the_code():
    found = {}
    for path in SOURCES:
        mine = found.setdefault(room(path), {})
        for text in re.findall(r'^\s*#\s*include "([^"]+)"', path.read_text(encoding="utf-8"), re.M):
            if (target := included(path, text)) and (other := room(target)) != room(path):
                mine.setdefault(other, f"{path.relative_to(ROOT)}: {text}")
    return found


class Rooms(unittest.TestCase):
    def test_every_folder_of_the_tree_is_there_and_no_other(self):
        self.assertEqual([f for f in FOLDERS if not (ROOT / f).is_dir()], [])
        self.assertEqual([str(p) for p in SOURCES if room(p) is None], [])
        flat = [str(p.relative_to(ROOT)) for p in SOURCES if p.parent.relative_to(ROOT).as_posix() not in CODE]
        self.assertEqual([p for p in flat if not p.startswith(INNER)], [])

    def test_arrows_are_those_of_the_code(self):
        listed = {}
        for line in block("Arrows"):
            name, targets = line.split("->")
            listed[name.strip()] = {t.strip() for t in targets.split(",") if t.strip()}
        found = arrows_of_the_code()
        self.assertEqual(set(listed), set(found))
        self.assertEqual([where for name, to in found.items() for other, where in to.items() if other not in listed[name]], [])
        self.assertEqual([f"{name} -> {t}" for name, to in listed.items() for t in to if t not in found[name]], [])

    def test_nothing_goes_round_in_a_circle(self):
        arrows = {name: set(to) for name, to in arrows_of_the_code().items()}
        while free := [name for name, to in arrows.items() if not to & set(arrows)]:
            for name in free:
                del arrows[name]
        self.assertEqual(arrows, {})

    def test_what_each_room_must_not_know(self):
        found = {name: set(to) for name, to in arrows_of_the_code().items()}
        self.assertEqual(found["report"] | found["messages"], {"engine/include"})
        self.assertEqual((found["net"], found["tasking"]), (set(), {"net"}))


# Folders of a room that are no room of their own.
INNER = ("algorithms/engine/include/", "algorithms/engine/gaps/roads/", "providers/headless/")

if __name__ == "__main__":
    unittest.main(verbosity=2)
