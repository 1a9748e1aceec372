# SPDX-License-Identifier: GPL-2.0-or-later
"""Street coverage end to end against Shapely 2. Usage: streets.py FOLDER [ROADS] [PICTURES]

Makes a city of roads and drives in FOLDER (EPSG:32718, near its central meridian). Ours reads and writes GeoPackage in qgis_process;
Shapely gets the coordinates ready made, buffers every picture and every line between two of a sequence (64 segments a quarter), joins those
that meet a road and cuts the road with them. CPU seconds of each process less those of its start; the covered lengths must agree.
"""

import json
import math
import os
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

SCALE = 0.9996  # of the grid on the central meridian of its zone
SIDE, DISTANCE, GAP = 15000, 20 * SCALE, 30 * SCALE


def city(roads, pictures):
    """Roads of three pieces, and drives of 100 pictures 5 to 40 m from each other."""
    chance = random.Random(5)
    lines = []
    for _ in range(roads):
        x, y = chance.uniform(0, SIDE), chance.uniform(0, SIDE)
        lines.append([(x, y), (x + 40, y + 5), (x + 90, y), (x + 120, y + 30)])
    shots = []
    for drive in range(pictures // 100):
        x, y, course, step = chance.uniform(0, SIDE), chance.uniform(0, SIDE), chance.uniform(0, 7), chance.uniform(5, 40)
        for i in range(100):
            shots.append((f"s{drive}", 1700000000000 + 1000 * i, x, y))
            course += chance.uniform(-0.2, 0.2)
            x, y = x + step * math.cos(course), y + step * math.sin(course)
    return lines, shots


def write(folder, lines, shots):
    from osgeo import ogr, osr

    ogr.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32718)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "city.gpkg"))
    data.StartTransaction()
    layer = data.CreateLayer("roads", crs, ogr.wkbLineString)
    for line in lines:
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkt("LINESTRING(" + ",".join(f"{500000 + x} {8900000 + y}" for x, y in line) + ")"))
        layer.CreateFeature(row)
    layer = data.CreateLayer("pictures", crs, ogr.wkbPoint)
    for name, kind in (("sequence_id", ogr.OFTString), ("captured_at", ogr.OFTInteger64)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for sequence, at, x, y in shots:
        row = ogr.Feature(layer.GetLayerDefn())
        row["sequence_id"], row["captured_at"] = sequence, at
        row.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({500000 + x} {8900000 + y})"))
        layer.CreateFeature(row)
    data.CommitTransaction()


def cpu(arguments, inputs=None):
    """(CPU seconds, results) of one qgis_process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(arguments, input=json.dumps({"inputs": inputs}) if inputs else "", capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{arguments} failed: {done.stdout[-500:]}{done.stderr[-500:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, json.loads(done.stdout).get("results", {}) if inputs else {}


def shapely_length(lines, shots):
    import numpy
    import shapely

    roads = shapely.linestrings(numpy.array(lines))
    start = time.process_time()
    axes = []
    for i, (sequence, _, x, y) in enumerate(shots):
        axes.append(shapely.Point(x, y))
        if i + 1 < len(shots) and shots[i + 1][0] == sequence and math.hypot(shots[i + 1][2] - x, shots[i + 1][3] - y) <= GAP:
            axes.append(shapely.LineString([(x, y), shots[i + 1][2:]]))
    around = shapely.buffer(numpy.array(axes), DISTANCE, quad_segs=64)
    tree = shapely.STRtree(around)
    covered = 0
    for road in roads:
        near = tree.query(road, predicate="intersects")
        covered += shapely.intersection(road, shapely.union_all(around[near])).length if len(near) else 0
    return time.process_time() - start, covered


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    lines, shots = city(int(sys.argv[2]) if len(sys.argv) > 2 else 30000, int(sys.argv[3]) if len(sys.argv) > 3 else 100000)
    for old in folder.glob("*.gpkg*"):
        os.remove(old)
    write(folder, lines, shots)
    source = lambda name: f"{folder / 'city.gpkg'}|layername={name}"
    nothing, _ = cpu(["qgis_process", "--version"])
    ours, results = cpu(["qgis_process", "--json", "run", "lacuna:streetcoverage", "-"], {"ROADS": source("roads"), "IMAGES": source("pictures"), "OUTPUT": str(folder / "out.gpkg")})
    peer, covered = shapely_length(lines, shots)
    print(f"{len(lines)} roads, {len(shots)} pictures: ours {ours - nothing:.1f} s CPU with reading and writing, Shapely {peer:.1f} s without: {peer / (ours - nothing):.1f} times")
    print(f"covered: ours {results['COVERED_LENGTH_M']:.0f} m, Shapely {covered / SCALE:.0f} m")
    if abs(results["COVERED_LENGTH_M"] - covered / SCALE) > 0.001 * covered / SCALE:
        sys.exit("the covered lengths differ by more than 0.1 %")


if __name__ == "__main__":
    main()
