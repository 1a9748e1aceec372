# SPDX-License-Identifier: GPL-2.0-or-later
"""Address points of Itu whose true completeness is in the data's README: roofs and street points."""

import csv
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

TRUTH = 8025 / 11885
CLOSE = 0.015  # contract


def layer(path, crs, features):
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": crs}}, "features": features}))
    return str(path)


def points(file):
    with open(file, newline="") as rows:
        return [{"type": "Feature", "properties": {"id": int(row["id"])}, "geometry": {"type": "Point", "coordinates": [float(row["lon"]), float(row["lat"])]}} for row in csv.DictReader(rows)]


def run(algorithm, **inputs):
    done = subprocess.run(["qgis_process", "--json", "run", algorithm, "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        sys.exit(done.stdout[-1500:] + done.stderr[-1500:])
    return json.loads(done.stdout)["results"]


def main():
    data = Path(sys.argv[1])
    made, official = data / "places-and-people/br-itu-address-truth", data / "br-itu-official"
    if not made.exists() or not official.exists():
        print(f"real data is not at {made}; nothing was tested")
        sys.exit(77)
    kept = (made / "kept_footprints.txt").read_text().strip()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        osm = shutil.copyfile(official / "itu_buildings_centre.gpkg", folder / "osm.gpkg")
        with sqlite3.connect(osm) as database:
            rows = [row for row, in database.execute("select fid from building order by fid")]
            database.executemany("delete from building where fid = ?", [(row,) for row, one in zip(rows, kept) if one == "0"])
        for kind in ("roof", "front"):
            file = layer(folder / f"{kind}.geojson", "urn:ogc:def:crs:OGC:1.3:CRS84", points(made / f"addresses_{kind}.csv"))
            out = {sink: str(folder / f"{kind}_{sink.lower()}.gpkg") for sink in ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED")}
            found = run("lacuna:addressgaps", ADDRESSES=file, OSM=str(osm), **out)
            assert found["OSM_COUNT"] == kept.count("1") == 29687, found
            assert found["ADDRESS_COUNT"] == found["MATCHED_COUNT"] + found["MISSING_IN_OSM_COUNT"] == 11885, found
            print(f"{kind:5} completeness {found['COMPLETENESS_COUNT']:.4f}, true {TRUTH:.4f}; sites {found['SITES_COUNT']}")
            assert abs(found["COMPLETENESS_COUNT"] - TRUTH) <= CLOSE, found


if __name__ == "__main__":
    main()
