# SPDX-License-Identifier: GPL-2.0-or-later
"""End to end through qgis_process: lacuna:buildinggaps against the QGIS tools people use for it, in one run.

Prints median seconds, seconds above a qgis_process that does nothing, peak memory, and ratios. Usage: end_to_end.py TOWN.gpkg
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def measure(arguments, inputs=None):
    """(seconds, peak MB, results) of one qgis_process."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    process.stdin.write(json.dumps({"inputs": inputs}) if inputs else "")
    process.stdin.close()
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{arguments} failed: {output[-500:]}")
    return seconds, usage.ru_maxrss / 1024, json.loads(output).get("results", {}) if inputs else {}


def main():
    town = sys.argv[1]
    repeats = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    slow = "--all" in sys.argv
    reference, osm = f"{town}|layername=cadastre", f"{town}|layername=osm_buildings"
    with tempfile.TemporaryDirectory() as folder:
        out = lambda name: str(Path(folder) / name)
        runs = {
            "nothing (qgis_process --version)": (["qgis_process", "--version"], None),
            "lacuna:buildinggaps": (["qgis_process", "--json", "run", "lacuna:buildinggaps", "-"], {"REFERENCE": reference, "OSM": osm, "MISSING_IN_OSM": out("a.gpkg"), "MISSING_IN_REFERENCE": out("b.gpkg")}),
            "native:extractbylocation": (["qgis_process", "--json", "run", "native:extractbylocation", "-"], {"INPUT": reference, "PREDICATE": [2], "INTERSECT": osm, "OUTPUT": out("c.gpkg")}),
            "native:savefeatures x 2": (["qgis_process", "--json", "run", "native:savefeatures", "-"], {"INPUT": reference, "OUTPUT": out("d.gpkg")}),
        }
        if slow:
            runs["native:difference"] = (["qgis_process", "--json", "run", "native:difference", "-"], {"INPUT": reference, "OVERLAY": osm, "OUTPUT": out("e.gpkg")})
        seconds, memory, counts = {name: [] for name in runs}, {}, {}
        for _ in range(repeats):
            for name, (arguments, inputs) in runs.items():
                for file in Path(folder).iterdir():
                    file.unlink()
                took, peak, results = measure(arguments, inputs)
                if name.startswith("native:savefeatures"):
                    took += measure(arguments, {"INPUT": osm, "OUTPUT": out("f.gpkg")})[0]
                seconds[name].append(took)
                memory[name] = max(memory.get(name, 0), peak)
                counts.update(results if name.startswith("lacuna") else {})
        nothing = statistics.median(seconds["nothing (qgis_process --version)"])
        ours = statistics.median(seconds["lacuna:buildinggaps"])
        print(f"{counts['REFERENCE_COUNT']} x {counts['OSM_COUNT']} buildings, median of {repeats}")
        print(f"{'':36}{'seconds':>9}{'net':>9}{'peak MB':>9}{'ratio':>8}{'net ratio':>11}")
        for name, values in seconds.items():
            median = statistics.median(values)
            net = max(median - nothing, 1e-3)
            print(f"{name:36}{median:9.2f}{net:9.2f}{memory[name]:9.0f}{median / ours:8.2f}{net / (ours - nothing):11.2f}")


if __name__ == "__main__":
    main()
