# SPDX-License-Identifier: GPL-2.0-or-later
"""The ZIP in a clean profile, by QGIS's own installer: panel and algorithms, switched off and on twenty times, upgraded, of another QGIS, removed.

install.py BUILD SHOTS   exit 0 when every check held, 77 without Xvfb
"""

import functools
import http.server
import os
import re
import shutil
import sys
import tempfile
import threading
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path[:0] = [str(PACKAGING / "zip"), str(PACKAGING / "repository")]
from make_repository import make_repository  # noqa: E402
from make_zip import make_zip  # noqa: E402
from run_qgis import has_screen, run_qgis  # noqa: E402


def make_variant(package, file, version=None, build=None):
    """The package as ./dev package makes it; with another version, or as if built for another QGIS."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(package, Path(folder, "lacuna")))
        if version:
            metadata = copy / "metadata.txt"
            metadata.write_text(re.sub(r"(?m)^version=.*$", f"version={version}", metadata.read_text(encoding="utf-8")), encoding="utf-8")
        if build:
            next((copy / "bin").iterdir()).rename(copy / "bin" / build)
        make_zip(copy, file)


def serve(folder):
    """The folder on loopback, for as long as this process lives."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    handler.log_message = lambda *_: None
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def main():
    build, shots = Path(sys.argv[1]), Path(sys.argv[2])
    if not has_screen():
        return 77
    shots.mkdir(parents=True, exist_ok=True)
    package = build / "python/lacuna"
    with tempfile.TemporaryDirectory(dir=build) as folder:  # not where temporary files are: nothing may run from there, in some offices
        profile = Path(folder, "profile")
        ini = profile / "profiles/default/QGIS/QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text("[PythonPlugins]\nprocessing=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n\n[locale]\noverrideFlag=true\nuserLocale=es\n", encoding="utf-8")
        make_variant(package, Path(folder, "lacuna.zip"))
        make_variant(package, Path(folder, "newer.zip"), version="99.1")
        make_variant(package, Path(folder, "foreign.zip"), build="qgis3.0-qt5-linux-x86_64")
        office = Path(folder, "office")
        url = serve(office)
        # What an office's folder holds today, and what it holds once the package was built again.
        for place, version in ((office, "99.2.0.7"), (Path(folder, "rebuilt"), "99.2.0.12")):
            place.mkdir()
            make_variant(package, place / f"lacuna-{version}.zip", version=version)
            make_repository(place, url)
        os.environ.pop("QGIS_PLUGINPATH", None)  # only what is installed counts
        said = run_qgis("install_steps.py", profile, {"LACUNA_SHOTS": str(shots), "LACUNA_ZIPS": folder, "LACUNA_OFFICE": url + "/plugins.xml"})
    return 0 if "all steps done" in said and not any(line.startswith("check failed") for line in said) else 1


if __name__ == "__main__":
    sys.exit(main())
