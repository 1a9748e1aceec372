# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS without Python bindings (the Qt 6 desktop): the C++ plugin alone, clicked through by the plugin beside it, tour_plugin.cpp.

tour.py BUILD QGIS SHOTS [LANGUAGE]   exit 0 when every check held and every picture is there, 77 without Xvfb
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import write_profile
from run_qgis import HERE

PICTURES = ("qt6_menu", "qt6_results", "qt6_project", "qt6_imported", "qt6_done", "qt6_lesson")


def main():
    build, qgis, shots = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    if not shutil.which("xvfb-run"):
        print("xvfb-run is not installed; nothing was tested")
        return 77
    shutil.rmtree(shots, ignore_errors=True)
    shots.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as profile:
        write_profile(build, profile, sys.argv[4] if len(sys.argv) > 4 else "en")
        ini = Path(profile, "profiles/default/QGIS/QGIS3.ini")
        ini.write_text(ini.read_text(encoding="utf-8").replace("[Plugins]\n", "[Plugins]\nplugin_lacuna_tour=true\nlibplugin_lacuna_tour=true\n"), encoding="utf-8")
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "sh", "-c", f"openbox & sleep 1; exec '{qgis}' --nologo --noversioncheck"],
            env={**os.environ, "HOME": profile, "QGIS_CUSTOM_CONFIG_PATH": profile, "QT_QPA_PLATFORM": "xcb", "LACUNA_SHOTS": str(shots), "LACUNA_SERVER": str(HERE.parent / "support/tasking_server.py")},
            capture_output=True, text=True, timeout=300,
        )
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith(("shot:", "check failed", "all steps"))]
    print("\n".join(said))
    good = "all steps done" in said and not any(line.startswith("check failed") for line in said) and all((shots / f"{name}.png").exists() for name in PICTURES)
    if not good:
        print(done.returncode, done.stdout[-3000:], done.stderr[-3000:])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
