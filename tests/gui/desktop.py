# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS desktop on a screen of its own, with the C++ plugin and the Python loader both switched on; runs screens.py in it.

desktop.py BUILD SHOTS [TOWN_FOLDER] [LANGUAGE] [SCRIPT] [SCREEN]   exit 0 when every check held and the pictures are there, 77 without Xvfb
desktop.py --profile BUILD PROFILE LANGUAGE       only writes the profile
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from run_qgis import HERE, has_screen, run_qgis


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
    screen = sys.argv[6] if len(sys.argv) > 6 else "1440x900"
    if not has_screen():
        return 77
    shots.mkdir(parents=True, exist_ok=True)
    if not (town / "flood_depth_rp100.tif").exists():
        subprocess.run([build / "tests/support/lacuna_town", town, "--buildings", "900"], check=True, timeout=60)
    with tempfile.TemporaryDirectory() as profile:
        write_profile(build, profile, language)
        said = run_qgis(name, profile, {
            "HOME": profile, "QGIS_PLUGINPATH": str(build / "python"), "LACUNA_SHOTS": str(shots), "LACUNA_DEMO": str(town), "LACUNA_SERVER": str(HERE.parent / "support/tasking_server.py"),
        }, screen=screen)
    if "all steps" in said:
        return 0 if not any(line.startswith("check failed") for line in said) else 1
    wanted = (HERE / name).read_text(encoding="utf-8").count("shot(")
    return 0 if sum(line.startswith("shot:") for line in said) == wanted and len(said) == wanted else 1


if __name__ == "__main__":
    sys.exit(main())
