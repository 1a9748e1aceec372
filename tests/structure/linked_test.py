# SPDX-License-Identifier: GPL-2.0-or-later
"""What the libraries that users get ask of their system: linked_test.py PACKAGE COMPILER QGIS_CORE…

They are linked to Qt and the compiler's own libraries; everything else they find in the process of QGIS. So each symbol they want must be in a
library that QGIS is linked to, and what they want of glibc and of the C++ library must be there in Debian 12 and Ubuntu 22.04.
"""

import re
import subprocess
import sys
import unittest
from pathlib import Path

PACKAGE, COMPILER, QGIS = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
LINKED = re.compile(r"lib(Qt\d\w+|stdc\+\+|gcc_s|m|c)\.so|ld-linux")
# Ubuntu 22.04: glibc 2.35, and the C++ library of GCC 12.
NEWEST = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30), "CXXABI": (1, 3, 13)}


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def undefined(library):
    """symbol → version wanted of it, or nothing; weak ones are left out: the code looks whether they are there."""
    lines = [line.split() for line in said("nm", "-D", "--undefined-only", str(library)).splitlines()]
    return {name.partition("@")[0]: name.partition("@")[2] for kind, name in lines if kind == "U"}


def defined(library):
    return {line.split()[-1].partition("@")[0] for line in said("nm", "-D", "--defined-only", library).splitlines()}


def process():
    """The libraries that QGIS brings into a process."""
    found = set(QGIS)
    for library in QGIS:
        found |= set(re.findall(r"(/\S+) \(0x", said("ldd", library)))
    return found


class Linked(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.libraries = sorted(PACKAGE.glob("bin/*/*.so"))

    def test_there_are_two(self):
        self.assertEqual([library.name for library in self.libraries], ["lacuna_desktop.so", "lacuna_headless.so"])

    def test_only_qt_and_the_compilers_own_are_linked(self):
        for library in self.libraries:
            needed = re.findall(r"\(NEEDED\).*\[(.+)\]", said("readelf", "-d", str(library)))
            self.assertGreater(len(needed), 5)
            self.assertEqual([name for name in needed if not LINKED.match(name)], [], library.name)

    @unittest.skipIf(COMPILER > 12, "what a newer compiler makes is for the machine it is on, not for a package")
    def test_debian_12_and_ubuntu_22_have_what_they_want(self):
        for library in self.libraries:
            wanted = {tuple(version.partition("_")[::2]) for version in undefined(library).values() if version}
            late = [f"{name}_{number}" for name, number in wanted if name in NEWEST and tuple(map(int, number.split("."))) > NEWEST[name]]
            self.assertEqual(late, [], library.name)

    def test_every_symbol_is_in_the_process_of_qgis(self):
        there = set().union(*map(defined, process()))
        for library in self.libraries:
            wanted = undefined(library)
            self.assertGreater(len(wanted), 500)
            self.assertEqual(sorted(set(wanted) - there), [], library.name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
