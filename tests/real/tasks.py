# SPDX-License-Identifier: GPL-2.0-or-later
"""Task areas of real places, measured with GDAL's SQL from outside: Kathmandu and the two villages of Dominica (the splits of HOT's own tools are known), Itu's
centre from official data, Porto Alegre from its OSM extract; and OSM files whose counts are in their README."""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path


def run(algorithm, inputs):
    done = subprocess.run(["qgis_process", "--json", "run", algorithm, "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=150)
    if done.returncode != 0:
        sys.exit(f"{algorithm}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
    return json.loads(done.stdout)["results"]


def column(file, name):
    with sqlite3.connect(file) as database:
        return [row[0] for row in database.execute(f'select {name} from "{Path(file).stem}"')]


def covers(folder, plan, area):
    """The area of what tasks and area do not have in common, as a share: by native:symmetricaldifference, not by our own engine."""
    both = {"INPUT": str(plan), "OVERLAY": str(area), "OUTPUT": str(folder / "open.gpkg")}
    run("native:symmetricaldifference", both)
    left = json.loads(subprocess.run(["ogrinfo", "-json", "-features", "-dialect", "sqlite", "-sql", "select coalesce(sum(st_area(geom)), 0) as left_over from open", str(folder / "open.gpkg")], capture_output=True, text=True, check=True).stdout)
    whole = json.loads(subprocess.run(["ogrinfo", "-json", "-features", "-dialect", "sqlite", "-sql", f"select sum(st_area(geom)) as whole from \"{Path(plan).stem}\"", str(plan)], capture_output=True, text=True, check=True).stdout)
    first = lambda answer: list(answer["layers"][0]["features"][0]["properties"].values())[0]
    (folder / "open.gpkg").unlink()
    return first(left) / first(whole)


def plan(folder, name, area, **more):
    file = folder / f"{name}.gpkg"
    results = run("lacuna:taskareas", {"AREA": str(area), "OUTPUT": str(file), "REPORT": str(folder / f"{name}.html"), **more})
    compactness = statistics.median(column(file, "compactness"))
    print(f"{name:14} {results['TASKS_COUNT']:4} tasks, {results['WORKLOAD_MEAN']:.1f} on average, at most {results['WORKLOAD_MAX']:.0f}, CV {results['WORKLOAD_CV']:.3f}, cut {results['FOOTPRINTS_CUT']}, compactness {compactness:.2f}")
    assert covers(folder, file, area) <= 1e-9, name
    sent = run("lacuna:exporttaskingmanager", {"TASKS": str(file), "AREA": str(area), "NAME": f"Map {name}", "OUTPUT": str(folder / f"{name}_upload.geojson")})
    assert sent["TASKS_COUNT"] == results["TASKS_COUNT"] and sent["FILE_BYTES"] < 1_000_000, sent
    return results, compactness


def osm(folder, data):
    for name, file, expected in (("Liechtenstein", "li-liechtenstein-osm/liechtenstein-2013-08-03.osm.pbf", (3723, 2752, 76)), ("Kampen", "nl-kampen-osm-flood/kampen.osm.pbf", (29670, 5538, 98))):
        out = {table: str(folder / f"{table.lower()}_{name}.gpkg") for table in ("BUILDINGS", "ROADS", "WATERWAYS")}
        r = run("lacuna:loadosm", {"FILE": str(data / file), **out})
        found = tuple(r[f"{table}_COUNT"] for table in ("BUILDINGS", "ROADS", "WATERWAYS"))
        print(f"{name:14} {found[0]} buildings, {found[1]} roads, {found[2]} waterways")
        # As libosmium's own assembler counts them: see osm_extracts.py.
        assert found == expected, (name, found)
        ids = column(out["BUILDINGS"], "osm_id")
        assert all(i.startswith(("way/", "relation/")) for i in ids) and len(set(ids)) == len(ids)
        if name == "Liechtenstein":
            # One relation is tagged itself, one by its outer way, whose name it bears.
            assert sum(i.startswith("relation/") for i in ids) == 1 and "way/2530" in ids and all(column(out["ROADS"], "timestamp")) and min(column(out["ROADS"], "version")) >= 1


def every_footprint_once(folder, place):
    """All 42,192 footprints of Itu, on their convex hull: each is in one task or in SKIPPED, and no task has two parts."""
    houses, hull, skipped = str(place / "itu_buildings_centre.gpkg"), str(folder / "itu_hull.gpkg"), str(folder / "itu_skipped.gpkg")
    run("native:collect", {"INPUT": houses, "OUTPUT": str(folder / "itu_all.gpkg")})
    run("native:convexhull", {"INPUT": str(folder / "itu_all.gpkg"), "OUTPUT": hull})
    for name, more in (("itu_hull", {"TARGET": 50}), ("itu_hull_both", {"TARGET": 10, "FOOTPRINTS": houses}))[: 2 if os.environ.get("LACUNA_LONG") else 1]:
        plan = folder / f"{name}_plan.gpkg"
        run("lacuna:taskareas", {"AREA": hull, "WORKLOAD": houses, "BARRIERS": [str(place / "itu_roads.geojson")], "OUTPUT": str(plan), "SKIPPED": skipped, **more})
        parts = f'select max(st_numgeometries(geom)) as parts from "{plan.stem}"'
        answer = subprocess.run(["ogrinfo", "-json", "-features", "-dialect", "sqlite", "-sql", parts, str(plan)], capture_output=True, text=True, check=True)
        most = list(json.loads(answer.stdout)["layers"][0]["features"][0]["properties"].values())[0]
        counted, left = sum(column(plan, "feature_count")), len(column(skipped, "skip_reason"))
        print(f"{name:14} {len(column(plan, 'task_id'))} tasks, {counted} footprints in them and {left} in SKIPPED, at most {most} part(s)")
        assert counted + left == 42192 and most == 1, (counted, left, most)


def main():
    data = Path(sys.argv[1])
    if not data.exists():
        print(f"real data is not at {data}; nothing was tested")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for file in folder.glob("*.gpkg"):
            file.unlink()
        osm(folder, data)
        city = data / "np-kathmandu-fmtm"
        extract = str(city / "kathmandu_extract.geojson")
        r, _ = plan(folder, "kathmandu", city / "kathmandu.geojson", WORKLOAD=f"{extract}|geometrytype=Polygon", BARRIERS=[f"{extract}|geometrytype=LineString"], TARGET=5)
        # HOT's own split of it: CV 0.43, up to 13, 138 footprints cut.
        assert r["WORKLOAD_CV"] <= 0.15 and r["WORKLOAD_MAX"] <= 7 and r["FOOTPRINTS_CUT"] == 0, r
        for village in ("Coulibistrie", "Dos_D_Ane"):
            place = data / "dm-fmtm-villages"
            r, compactness = plan(folder, village, place / f"{village}_aoi.geojson", WORKLOAD=str(place / f"{village}_buildings_by_task.geojson"), TARGET=7)
            assert r["WORKLOAD_CV"] <= 0.15 and r["FOOTPRINTS_CUT"] == 0 and compactness >= 0.5, r
        place = data / "br-itu-official"
        run("native:buffer", {"INPUT": str(place / "itu_blocks_centre.geojson"), "DISTANCE": 0.0003, "DISSOLVE": True, "OUTPUT": str(folder / "itu_area.gpkg")})
        r, _ = plan(folder, "itu", folder / "itu_area.gpkg", WORKLOAD=str(place / "itu_buildings_centre.gpkg"), BARRIERS=[str(place / "itu_roads.geojson")], TARGET=50)
        # Footprints drawn over each other by decimetres, whole blocks of them, are the only ones cut: one in 200.
        assert r["WORKLOAD_CV"] <= 0.10 and r["FOOTPRINTS_CUT"] <= 250, r
        every_footprint_once(folder, place)
        place = data / "br-portoalegre"
        roads, area = str(folder / "poa_roads.gpkg"), folder / "poa_area.gpkg"
        run("lacuna:loadosm", {"FILE": str(place / "poa_osm.osm.pbf"), "ROADS": roads})
        run("native:extractbyextent", {"INPUT": str(place / "bairros.gpkg"), "EXTENT": "-51.24,-51.15,-30.09,-30.02 [EPSG:4326]", "OUTPUT": str(area)})
        r, compactness = plan(folder, "portoalegre", area, BARRIERS=[roads], TASK_COUNT=200)
        assert r["TASKS_COUNT"] == 200, r


if __name__ == "__main__":
    main()
