# SPDX-License-Identifier: GPL-2.0-or-later
"""What one library asks of QGIS, against every patch release: abi.py PATCHES MINOR BUILD SOURCE

PATCHES/3.44.8/usr/… are the files of libqgis-core and libqgis-gui, and of libqgis-dev where the archive still has it. Compared with the release that
is installed: the symbols the library wants; the virtual tables of all classes, slot by slot; where there are headers, the sizes of all classes
of QGIS that our sources name. A release from the lowest on that packages are for must fit; others are only reported.
"""

import re
import subprocess
import sys
from pathlib import Path

PATCHES, MINOR, BUILD, SOURCE = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
ROOMS = ("algorithms", "plugin", "providers")


def said(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, **more)


def lines(*command):
    return said(*map(str, command), check=True).stdout.splitlines()


def wanted():
    """The symbols our libraries find in QGIS."""
    names = set()
    for library in BUILD.glob("python/lacuna/bin/*/*.so"):
        names |= {line.split()[-1].partition("@")[0] for line in lines("nm", "-D", "--undefined-only", library)}
    return {name for name in names if re.search(r"\d+Qgs|\d+Qgis", name)}


class Release:
    """The two libraries of one patch release."""

    def __init__(self, folder):
        self.name = folder.name
        self.headers = folder / "usr/include/qgis"
        self.symbols, self.tables = set(), {}
        for kind in ("core", "gui"):
            self.read(next(folder.glob(f"usr/lib/**/libqgis_{kind}.so.{self.name}")))

    def read(self, library):
        names, tables = {}, {}
        for line in lines("readelf", "--dyn-syms", "-W", library):
            part = line.split()
            if len(part) < 8 or part[6] == "UND" or not part[1].strip("0123456789abcdef") == "":
                continue
            name = part[7].partition("@")[0]
            address, size = int(part[1], 16), int(part[2], 0)
            self.symbols.add(name)
            names[address] = name
            if name.startswith("_ZTV"):
                tables[name] = (address, size)
        slots = {}
        for line in lines("readelf", "-r", "-W", library):
            part = line.split()
            if len(part) < 4 or not part[2].startswith("R_"):
                continue
            # By name, or by address within the library: then of what lies there.
            slots[int(part[0], 16)] = part[4].partition("@")[0] if len(part) > 4 else names.get(int(part[3], 16), "own")
        for name, (address, size) in tables.items():
            self.tables[name] = [slots.get(at, "0") for at in range(address, address + size, 8)]


def includes():
    """The headers of QGIS that our sources include."""
    found = set()
    for room in ROOMS:
        for file in [*(SOURCE / room).rglob("*.cpp"), *(SOURCE / room).rglob("*.h")]:
            found |= set(re.findall(r"#include <(qgs?\w*\.h)>", file.read_text(encoding="utf-8")))
    return sorted(found)


def classes():
    """The names of QGIS in our sources that could be classes."""
    found = set()
    for room in ROOMS:
        for file in [*(SOURCE / room).rglob("*.cpp"), *(SOURCE / room).rglob("*.h")]:
            found |= set(re.findall(r"\bQgs[A-Z]\w+", file.read_text(encoding="utf-8")))
    return sorted(found)


def flags(file):
    command = next(line for line in (BUILD / "compile_commands.json").read_text(encoding="utf-8").split("\n") if '"command"' in line and file in line)
    return re.findall(r"(?:-isystem \S+|-I\S+|-D\S+|-std=\S+)", command)


def sizes(release, names, compiled):
    """class → bytes by the headers of a release; what is no complete class is left out."""
    headers = [header for header in includes() if (release.headers / header).exists()]
    probe = "".join(f"#include <{header}>\n" for header in headers) + "extern const unsigned long lacunaSizes[];\nconst unsigned long lacunaSizes[] {\n"
    body = list(names)
    options = [option.replace(compiled, str(release.headers)) for part in flags("/plugin/panel/client/token_store.cpp") for option in part.split()]
    for _ in range(6):
        text = probe + "".join(f"  sizeof( {name} ),\n" for name in body) + "};\n"
        done = said("g++-12", *options, "-x", "c++", "-fPIC", "-fmax-errors=0", "-S", "-O0", "-o", "-", "-", input=text)
        if done.returncode == 0:
            table = re.search(r"^lacunaSizes:\n((?:\s+\.quad\s+\d+\n)+)", done.stdout, re.M).group(1)
            found = re.findall(r"\d+", table)
            assert len(found) == len(body), (len(found), len(body))
            return dict(zip(body, map(int, found)))
        first = probe.count("\n") + 1
        bad = {int(number) - first for number in re.findall(r"<stdin>:(\d+):(?:\d+:)? error", done.stderr)}
        if not bad:
            print(done.stderr[-2000:])
            return None
        body = [name for at, name in enumerate(body) if at not in bad]
    print("the probe of sizes does not compile")
    return None


def main():
    releases = [Release(folder) for folder in sorted(PATCHES.glob(f"{MINOR}.*"), key=lambda f: int(f.name.rpartition(".")[2])) if (folder / "complete").exists()]
    if len(releases) < 2:
        print("the archive has one patch release only; nothing was compared")
        return 0
    lowest = (next(BUILD.glob("python/lacuna/bin/*/qgis.txt"))).read_text(encoding="utf-8").strip()
    compiled = re.search(r"-isystem (\S*include/qgis)\b", " ".join(flags("/plugin/lacuna_plugin.cpp"))).group(1)
    built = re.search(r'_QGIS_VERSION "([\d.]+)', Path(compiled, "qgsconfig.h").read_text(encoding="utf-8")).group(1)
    base = next(release for release in releases if release.name == built)
    needs, names = wanted(), classes()
    first = sizes(base, names, compiled)
    assert first and len(first) > 50 and len(needs) > 300 and len(base.tables) > 1000, (first and len(first), len(needs), len(base.tables))
    print(f"built with the headers of {built}: {len(needs)} symbols wanted, {len(base.tables)} virtual tables, {len(first)} classes that our sources name")
    bad = 0
    number = lambda name: tuple(map(int, name.split(".")))
    for release in releases:
        missing = sorted(needs - release.symbols)
        # A class that came later is none that a library for both can have.
        changed = sorted(name for name, slots in base.tables.items() if name in release.tables and release.tables[name] != slots)
        other = sizes(release, list(first), compiled) if release.headers.exists() else None
        sized = sorted(name for name, size in first.items() if other.get(name) != size) if other else []
        fits = not (missing or changed or sized)
        bad += not fits and number(release.name) >= number(lowest)
        heard = f"sizes changed {len(sized)} of {len(other)}" if other else "no headers"
        print(f"{release.name:8} symbols missing {len(missing)}, virtual tables changed {len(changed)} of {len(release.tables)}, {heard}: {'fits' if fits else 'DOES NOT FIT'} {(missing + changed + sized)[:3] or ''}")
    return bad


if __name__ == "__main__":
    sys.exit(bool(main()))
