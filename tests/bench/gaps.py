# SPDX-License-Identifier: GPL-2.0-or-later
"""Gap detection by size, end to end, against the tools people use for it. Usage: gaps.py BUILD SIZE…

Every tool reads and writes GeoPackage, in a process of its own, and is measured in the same run: ours, the floor (native:savefeatures of
both layers), native:extractbylocation, native:difference, PostGIS (loading counted apart), Shapely's stage. Writes gaps.csv and growth.png
to BUILD/bench/gaps and prints the table.
"""

import csv
import json
import statistics
import subprocess
import sys
from pathlib import Path

from end_to_end import measure
from postgis import PostGis

SLOW = 200_000  # buildings beyond which the slow peers are left out
DISJOINT = "select count(*) from cadastre r where not exists (select from osm_buildings o where st_intersects(r.geom, o.geom))"
SHARE = """select count(*) from cadastre r left join lateral (
  select max(st_area(st_intersection(r.geom, o.geom)) / least(st_area(r.geom), st_area(o.geom))) s from osm_buildings o where st_intersects(r.geom, o.geom)) b on true
  where coalesce(b.s, 0) < 0.05"""


def qgis(algorithm, inputs, folder, repeats):
    """Median seconds and greatest peak of an algorithm; its outputs are removed before each run."""
    seconds, peak, results = [], 0, {}
    for _ in range(repeats):
        for file in folder.glob("out_*"):
            file.unlink()
        took, memory, results = measure(["qgis_process", "--json", "run", algorithm, "-"], inputs)
        seconds.append(took)
        peak = max(peak, memory)
    return statistics.median(seconds), peak, results


def bench(build, size, database):
    folder = build / "bench/gaps" / str(size)
    folder.mkdir(parents=True, exist_ok=True)
    town = folder / "town.gpkg"
    if not town.exists():
        subprocess.run([str(build / "release/tests/support/lacuna_town"), str(folder), "--buildings", str(size), "--osm-epsg", "32718", "--no-rasters"], check=True, timeout=3600)
    reference, osm = f"{town}|layername=cadastre", f"{town}|layername=osm_buildings"
    out = lambda name: str(folder / f"out_{name}.gpkg")
    repeats = 3 if size <= SLOW else 1
    rows = []

    def note(tool, seconds, peak=0.0, result=""):
        rows.append({"buildings": size, "tool": tool, "seconds": round(seconds, 2), "peak_mb": round(peak), "result": result})
        print(f"{size:9,} {tool:44}{seconds:9.2f} s {peak:7.0f} MB  {result}", flush=True)

    seconds, peak, results = qgis("lacuna:buildinggaps", {"REFERENCE": reference, "OSM": osm, "MISSING_IN_OSM": out("a"), "MISSING_IN_REFERENCE": out("b")}, folder, repeats)
    note("lacuna:buildinggaps", seconds, peak, f"{results['MISSING_IN_OSM_COUNT']:,} missing of {results['REFERENCE_COUNT']:,} x {results['OSM_COUNT']:,}")
    first = qgis("native:savefeatures", {"INPUT": reference, "OUTPUT": out("c")}, folder, repeats)
    second = qgis("native:savefeatures", {"INPUT": osm, "OUTPUT": out("d")}, folder, repeats)
    note("native:savefeatures of both (the floor)", first[0] + second[0], max(first[1], second[1]))
    if size <= SLOW:
        seconds, peak, _ = qgis("native:extractbylocation", {"INPUT": reference, "PREDICATE": [2], "INTERSECT": osm, "OUTPUT": out("e")}, folder, repeats)
        note("native:extractbylocation (disjoint)", seconds, peak)
        seconds, peak, _ = qgis("native:difference", {"INPUT": reference, "OVERLAY": osm, "OUTPUT": out("f")}, folder, 1)
        note("native:difference", seconds, peak)
        shapely = subprocess.run([sys.executable, str(Path(__file__).with_name("shapely_peer.py")), str(town)], check=True, capture_output=True, text=True, timeout=1800).stdout
        note("Shapely 2, index + intersection areas", float(shapely.split(": ")[1].split(" ms")[0]) / 1000, 0, "reading and writing not counted")
    if database:
        note("PostGIS, loading", database.load(town, "cadastre", "cadastre") + database.load(town, "osm_buildings", "osm_buildings"))
        for name, query in (("PostGIS, NOT EXISTS st_intersects", DISJOINT), ("PostGIS, greatest share of the smaller", SHARE)):
            seconds, count = database.sql(query)
            note(name, seconds, 0, f"{int(count):,} missing, loading not counted")
    for file in folder.glob("out_*"):
        file.unlink()
    return rows


def plot(rows, picture):
    """Seconds by size, both logarithmic, one line a tool that was run at more than one size."""
    tools = [tool for tool in dict.fromkeys(row["tool"] for row in rows) if sum(row["tool"] == tool for row in rows) > 1]
    if not tools:
        return
    data = picture.with_suffix(".dat")
    data.write_text("\n\n\n".join("\n".join(f"{row['buildings']} {row['seconds']}" for row in rows if row["tool"] == tool) for tool in tools) + "\n", encoding="utf-8")
    lines = ", ".join(f"'{data}' index {i} with linespoints lw {4 if i == 0 else 2} pt 7 title \"{tool.replace('_', ' ')}\"" for i, tool in enumerate(tools))
    script = f"""set terminal pngcairo size 1000,640 font "DejaVu Sans,11"; set output '{picture}'; set logscale xy; set grid; set key left top
set xlabel "reference buildings"; set ylabel "seconds, end to end"; set format x "10^{{%T}}"; set title "Gap detection by size, two cores"; plot {lines}"""
    subprocess.run(["gnuplot", "-e", script.replace("\n", "; ")], check=True, timeout=60)
    data.unlink()


def main():
    build, sizes = Path(sys.argv[1]), sorted(int(size) for size in sys.argv[2:])
    rows = []
    if PostGis.available():
        with PostGis() as database:
            for size in sizes:
                rows += bench(build, size, database)
    else:
        print("PostGIS is not here; the other peers are measured", flush=True)
        for size in sizes:
            rows += bench(build, size, None)
    folder = build / "bench/gaps"
    with open(folder / "gaps.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    ours = {row["buildings"]: row["seconds"] for row in rows if row["tool"] == "lacuna:buildinggaps"}
    for row in rows:
        if row["tool"] != "lacuna:buildinggaps":
            print(f"{row['buildings']:9,} {row['tool']:44} {row['seconds'] / ours[row['buildings']]:6.2f} times ours")
    try:
        plot(rows, folder / "growth.png")
        print(f"\ntable {folder / 'gaps.csv'}\nplot  {folder / 'growth.png'}")
    except FileNotFoundError:
        print(f"\ntable {folder / 'gaps.csv'}; no plot, gnuplot is not here")


if __name__ == "__main__":
    main()
