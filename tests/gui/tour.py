# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS without Python bindings (the Qt 6 desktop): the C++ plugin alone, clicked through by the plugin beside it, tour_plugin.cpp.

tour.py BUILD QGIS SHOTS [LANGUAGE]   exit 0 when every check held and every picture is there, 77 without Xvfb
"""

import shutil
import sys
import tempfile
from pathlib import Path

from desktop import write_profile
from run_qgis import HERE, has_screen, run_qgis

PICTURES = ("qt6_menu", "qt6_results", "qt6_project", "qt6_imported", "qt6_done", "qt6_lesson")


def main():
    build, qgis, shots = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    if not has_screen(("xvfb-run",)):
        return 77
    shutil.rmtree(shots, ignore_errors=True)
    shots.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as profile:
        write_profile(build, profile, sys.argv[4] if len(sys.argv) > 4 else "en")
        ini = Path(profile, "profiles/default/QGIS/QGIS3.ini")
        ini.write_text(ini.read_text(encoding="utf-8").replace("[Plugins]\n", "[Plugins]\nplugin_lacuna_tour=true\nlibplugin_lacuna_tour=true\n"), encoding="utf-8")
        said = run_qgis(None, profile, {"HOME": profile, "LACUNA_SHOTS": str(shots), "LACUNA_SERVER": str(HERE.parent / "support/tasking_server.py")}, qgis)
    good = "all steps done" in said and not any(line.startswith("check failed") for line in said)
    return 0 if good and all((shots / f"{name}.png").exists() for name in PICTURES) else 1


if __name__ == "__main__":
    sys.exit(main())
