# SPDX-License-Identifier: GPL-2.0-or-later
"""Real layers whose counts are known from their README: everything comes out once, whatever is drawn in them."""

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path


def count(file):
    table = Path(file).stem
    with sqlite3.connect(file) as database:
        return database.execute(f'select count(*) from "{table}"').fetchone()[0]


def check(name, reference, osm, expected):
    with tempfile.TemporaryDirectory() as folder:
        out = {sink: f"{folder}/{sink.lower()}.gpkg" for sink in ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "SKIPPED")}
        done = subprocess.run(["qgis_process", "--json", "run", "lacuna:buildinggaps", "-"], input=json.dumps({"inputs": {"REFERENCE": reference, "OSM": osm, **out}}), capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            sys.exit(f"{name}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
        results = json.loads(done.stdout)["results"]
        assert (results["REFERENCE_COUNT"], results["OSM_COUNT"]) == expected, (name, results)
        skipped = count(out["SKIPPED"])
        assert skipped == results["SKIPPED_COUNT"], (name, results)
        assert count(out["MATCHED"]) == results["MATCHED_COUNT"] and count(out["MISSING_IN_OSM"]) == results["MISSING_IN_OSM_COUNT"], (name, results)
        written = count(out["MATCHED"]) + count(out["MISSING_IN_OSM"])
        assert results["REFERENCE_COUNT"] - skipped <= written <= results["REFERENCE_COUNT"], (name, results)
        print(f"{name:32} reference {results['REFERENCE_COUNT']:6} matched {results['MATCHED_COUNT']:6} missing in OSM {results['MISSING_IN_OSM_COUNT']:6} skipped {skipped:3} completeness {results['COMPLETENESS_COUNT']:.3f} ({results['COMPLETENESS_LOW']:.3f}–{results['COMPLETENESS_HIGH']:.3f})")
        return results


def main():
    data = Path(sys.argv[1])
    if not data.exists():
        print(f"real data is not at {data}; nothing was tested")
        sys.exit(77)
    ceuta = data / "es-ceuta-gov-osm-msft/ceuta_buildings.gpkg"
    layer = lambda name: f"{ceuta}|layername={name}"
    gov = check("Ceuta, cadastre against OSM", layer("gov"), layer("osm"), (276, 111))
    check("Ceuta, Microsoft against OSM", layer("msft"), layer("osm"), (275, 111))
    assert 0.25 < gov["COMPLETENESS_COUNT"] < 0.5
    with tempfile.TemporaryDirectory() as folder:
        # One layer twice would be refused.
        copy = shutil.copy(ceuta, folder)
        same = check("Ceuta, cadastre against itself", layer("gov"), f"{copy}|layername=gov", (276, 276))
    assert same["MISSING_IN_OSM_COUNT"] == 0
    jakarta = data / "id-jakarta-inasafe"
    check("Jakarta, OSM 2012 against later", str(jakarta / "OSM_structures_jakarta_20121018.shp"), str(jakarta / "jakarta_OSM_building.shp"), (15545, 22266))
    newest = check("Jakarta, newest against middle", str(jakarta / "jakarta_building.gpkg"), str(jakarta / "jakarta_OSM_building.shp"), (7689, 22266))
    # The README counts 5,689 by overlap > 0.3 of the smaller and 5,731 by touch, without blocks or shift.
    assert 5600 < newest["MATCHED_COUNT"] < 5800, newest


if __name__ == "__main__":
    main()
