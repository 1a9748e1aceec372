# SPDX-License-Identifier: GPL-2.0-or-later
"""The ZIP in a clean profile, by QGIS's own installer: panel and algorithms, switched off and on twenty times, upgraded, of another QGIS, removed.

install.py BUILD SHOTS   exit 0 when every check held, 77 without Xvfb
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path


def make_zip(package, file, version=None, build=None):
    """The package folder as a ZIP; with another version, or as if built for another QGIS."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(package.rglob("*")):
            name = str(Path("lacuna") / path.relative_to(package))
            if "__pycache__" in name or path.is_dir():
                continue
            data = path.read_bytes()
            if version and path.name == "metadata.txt":
                data = re.sub(rb"(?m)^version=.*$", b"version=" + version.encode(), data)
            archive.writestr(re.sub(r"/bin/[^/]+/", f"/bin/{build}/", name) if build else name, data)


def main():
    build, shots = Path(sys.argv[1]), Path(sys.argv[2])
    if not shutil.which("xvfb-run") or not shutil.which("import"):
        print("xvfb-run or import is not installed; nothing was tested")
        return 77
    shots.mkdir(parents=True, exist_ok=True)
    package = build / "python/lacuna"
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder, "profile")
        ini = profile / "profiles/default/QGIS/QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text("[PythonPlugins]\nprocessing=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n\n[locale]\noverrideFlag=true\nuserLocale=es\n", encoding="utf-8")
        make_zip(package, Path(folder, "lacuna.zip"))
        make_zip(package, Path(folder, "newer.zip"), version="99.1")
        make_zip(package, Path(folder, "foreign.zip"), build="qgis3.0.0-qt5-linux-x86_64")
        environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "xcb", "LACUNA_SHOTS": str(shots), "LACUNA_ZIPS": folder}
        environment.pop("QGIS_PLUGINPATH", None)
        script = Path(__file__).with_name("install_steps.py")
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "sh", "-c", f"openbox & sleep 1; exec qgis --nologo --noversioncheck --code '{script}'"],
            env=environment, capture_output=True, text=True, timeout=200,
        )
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith(("shot:", "check", "all steps"))]
    print("\n".join(said))
    good = "all steps done" in said and not any(line.startswith("check failed") for line in said)
    if not good:
        print(done.returncode, done.stdout[-3000:], done.stderr[-3000:])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
