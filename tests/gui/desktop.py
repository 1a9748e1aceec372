# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS desktop on a screen of its own, with the C++ plugin and the Python loader both switched on; runs screens.py in it.

desktop.py BUILD SHOTS [TOWN_FOLDER] [LANGUAGE] [SCRIPT]   exit 0 when every check held and the pictures are there, 77 without Xvfb
desktop.py --profile BUILD PROFILE LANGUAGE       only writes the profile
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def write_profile(build, profile, language):
    ini = Path(profile) / "profiles/default/QGIS/QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    ini.write_text("\n".join([
        "[PythonPlugins]", "lacuna=true", "processing=true", "", "[Plugins]", "plugin_lacuna=true", "libplugin_lacuna=true", "", "[plugins]", f"searchPathsForPlugins={build}/desktop", "",
        "[qgis]", "checkVersion=false", "showTips=false", "", "[locale]", "overrideFlag=true", f"userLocale={language}", "",
    ]), encoding="utf-8")


def main():
    if sys.argv[1] == "--profile":
        write_profile(*sys.argv[2:5])
        return 0
    build, shots = Path(sys.argv[1]), Path(sys.argv[2])
    town = Path(sys.argv[3]) if len(sys.argv) > 3 else shots / "town"
    language = sys.argv[4] if len(sys.argv) > 4 else "en"
    name = sys.argv[5] if len(sys.argv) > 5 else "screens.py"
    if not shutil.which("xvfb-run") or not shutil.which("import"):
        print("xvfb-run or import is not installed; nothing was tested")
        return 77
    shots.mkdir(parents=True, exist_ok=True)
    if not (town / "flood_depth_rp100.tif").exists():
        subprocess.run([build / "tests/support/lacuna_town", town, "--buildings", "900"], check=True, timeout=60)
    with tempfile.TemporaryDirectory() as profile:
        write_profile(build, profile, language)
        environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": profile, "QGIS_PLUGINPATH": str(build / "python"), "QT_QPA_PLATFORM": "xcb", "LACUNA_SHOTS": str(shots), "LACUNA_DEMO": str(town), "LACUNA_SERVER": str(Path(__file__).resolve().parents[1] / "support/tasking_server.py")}
        script = Path(__file__).with_name(name)
        wanted = script.read_text(encoding="utf-8").count("shot(") - 1
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "sh", "-c", f"openbox & sleep 1; exec qgis --nologo --noversioncheck --code '{script}'"],
            env=environment, capture_output=True, text=True, timeout=200,
        )
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith(("shot:", "check failed"))]
    print("\n".join(said))
    good = sum(line.startswith("shot:") for line in said) == wanted and not any(line.startswith("check failed") for line in said)
    if not good:
        print(done.stdout[-3000:], done.stderr[-3000:])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
