# SPDX-License-Identifier: GPL-2.0-or-later
"""zip_trip.py ZIP TOWN: unpacks the ZIP into a profile of the fresh tree this runs in, and works with it. See packaging/ci/abi.sh."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE, TOWN = sys.argv[1:]


def call(*command, **environment):
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, env={**os.environ, **environment})
    if done.returncode != 0:
        sys.exit(done.stdout[-3000:] + done.stderr[-3000:])
    return done.stdout


def main():
    with tempfile.TemporaryDirectory() as folder:
        there = {"HOME": folder, "QGIS_CUSTOM_CONFIG_PATH": folder, "QT_QPA_PLATFORM": "offscreen"}
        plugins = Path(folder, "profiles/default/python/plugins")
        plugins.mkdir(parents=True)
        with zipfile.ZipFile(PACKAGE) as archive:
            archive.extractall(plugins)
        call("qgis_process", "plugins", "enable", "lacuna", **there)
        missing = Path(folder, "missing.gpkg")
        said = call(
            "qgis_process", "--json", "run", "lacuna:buildinggaps", f"--REFERENCE={TOWN}|layername=cadastre", f"--OSM={TOWN}|layername=osm_buildings",
            f"--MISSING_IN_OSM={missing}", f"--MISSING_IN_REFERENCE={folder}/extra.gpkg", f"--REPORT={folder}/report.html", **there,
        )
        with sqlite3.connect(missing) as database:
            found, right = database.execute("select count(*), sum(truth = 'missing_in_osm') from missing").fetchone()
        with sqlite3.connect(TOWN) as database:
            truth = database.execute("select sum(truth = 'missing_in_osm') from cadastre").fetchone()[0]
        answer = json.loads(said)
        assert found == answer["results"]["MISSING_IN_OSM_COUNT"] and right / truth > 0.95, (found, right, truth)
        print(f"QGIS {answer['qgis_version']}: {right} of {truth} missing buildings found")


if __name__ == "__main__":
    main()
