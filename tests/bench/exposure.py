# SPDX-License-Identifier: GPL-2.0-or-later
"""Exposure against the tools people use for it. Usage: exposure.py BUILD SIZE…

End to end through qgis_process (ours, native:zonalstatisticsfb, native:savefeatures as the floor), and the engine stage against exactextract
where its Python package can be had: 1 and 10 rasters, and every coverage fraction of 100,000 random and degenerate polygons.
"""

import importlib.util
import json
import math
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

from osgeo import gdal, ogr

from end_to_end import measure

gdal.UseExceptions()
PERIODS = (2, 5, 10, 25, 50, 100)
SLOW = 200_000
PEER = importlib.util.find_spec("exactextract") is not None


def median_run(algorithm, inputs, repeats):
    seconds, peak, results = [], 0, {}
    for _ in range(repeats):
        Path(inputs["OUTPUT"]).unlink(missing_ok=True)
        took, memory, results = measure(["qgis_process", "--json", "run", algorithm, "-"], inputs)
        seconds.append(took)
        peak = max(peak, memory)
    Path(inputs["OUTPUT"]).unlink(missing_ok=True)
    return statistics.median(seconds), peak, results


def end_to_end(folder, size):
    buildings, rasters = f"{folder}/town.gpkg|layername=cadastre", [f"{folder}/flood_depth_rp{period}.tif" for period in PERIODS]
    repeats, out = (5 if size <= SLOW else 1), str(folder / "out.gpkg")
    runs = {"lacuna:buildingexposure, one raster": ("lacuna:buildingexposure", {"BUILDINGS": buildings, "HAZARD_RASTER": rasters[-1], "OUTPUT": out})}
    if size <= SLOW:
        runs["native:zonalstatisticsfb, mean max min"] = ("native:zonalstatisticsfb", {"INPUT": buildings, "INPUT_RASTER": rasters[-1], "STATISTICS": [2, 5, 6], "OUTPUT": out})
    runs["lacuna:expectedannualdamage, six rasters"] = ("lacuna:expectedannualdamage", {"BUILDINGS": buildings, "HAZARD_RASTERS": rasters, "RETURN_PERIODS": ";".join(map(str, PERIODS)), "CURVE": "jrc_residential", "VALUE_FIELD": "value_usd", "OUTPUT": out})
    runs["native:savefeatures (the floor)"] = ("native:savefeatures", {"INPUT": buildings, "OUTPUT": out})
    ours = None
    for name, (algorithm, inputs) in runs.items():
        seconds, peak, results = median_run(algorithm, inputs, repeats)
        ours = ours or seconds
        print(f"{size:9,} {name:44}{seconds:8.2f} s {peak:6.0f} MB {seconds / ours:6.2f} times ours  {results.get('EXPOSED_COUNT', '')}", flush=True)


def memory_layer(file, table):
    """The footprints in memory, so that no reading of files is counted."""
    return gdal.VectorTranslate("", file, format="Memory", layers=[table])


def engine(build, folder, size):
    tool, town = str(build / "bench/tests/bench/lacuna_exposure_bench"), f"{folder}/town.gpkg"
    rasters = [f"{folder}/flood_depth_rp{period}.tif" for period in PERIODS]
    for count in (1, 10):
        chosen = (rasters[::-1] + rasters[::-1])[:count]
        ours = json.loads(subprocess.run([tool, "times", town, "cadastre", "-", *chosen], check=True, capture_output=True, text=True, timeout=1800).stdout)
        print(f"{size:9,} engine, min mean max, {count:2} raster(s): one thread {ours['one']:.3f} s, all {ours['all']:.3f} s; sum of means {ours['sum_all']:.9g}", flush=True)
        if not PEER or size > SLOW:
            continue
        from exactextract import exact_extract
        from exactextract.raster import GDALRasterSource

        data = memory_layer(town, "cadastre")
        bands = [GDALRasterSource(gdal.Open(file), name=f"r{i}") for i, file in enumerate(chosen)]
        for strategy in ("feature-sequential", "raster-sequential"):
            seconds = []
            for _ in range(3):
                start = time.perf_counter()
                rows = exact_extract(bands if count > 1 else bands[0], data, ["min", "mean", "max"], strategy=strategy)
                seconds.append(time.perf_counter() - start)
            took = statistics.median(seconds)
            total = sum(value for row in rows for name, value in row["properties"].items() if name.endswith("mean") and value is not None and not math.isnan(value))
            print(f"{size:9,} exactextract, {strategy}, {count:2} raster(s): {took:.3f} s = {took / ours['one']:.1f} times ours in one thread, {took / ours['all']:.1f} in all; sum of means {total:.9g}", flush=True)


def degenerate(number, chance):
    """Corners and edges on the lines of the grid, slivers, needles, squares, a hole."""
    x, y, size = chance.randrange(0, 190), chance.randrange(0, 190), (1e-9, 1.0, 2.5)[number % 3]
    match number % 5:
        case 0:
            return [[(x, y), (x + 3, y), (x + 3, y + size)]]
        case 1:
            return [[(x, y), (x + size, y), (x + size, y + 4), (x, y + 4)]]
        case 2:
            return [[(x, y), (x + 2, y + 2), (x, y + 2)]]
        case 3:
            return [[(x - 0.5, y), (x, y - 0.5), (x + 0.5, y), (x, y + 0.5)]]
    return [[(x, y), (x + 5, y), (x + 5, y + 5), (x, y + 5)], [(x + 1, y + 1), (x + 1, y + 3), (x + 3, y + 3), (x + 3, y + 1)]]


def star(chance):
    x, y, radius, corners = chance.uniform(0, 200), chance.uniform(0, 200), chance.choice((0.05, 0.5, 2, 6)), chance.randint(3, 16)
    angles = [(i + chance.uniform(0.05, 0.95)) * 2 * math.pi / corners for i in range(corners)]
    return [[(x + (r := radius * chance.uniform(0.25, 1)) * math.cos(a), y + r * math.sin(a)) for a in angles]]


def fractions(build, folder, count):
    """Every share of every cell, ours against exactextract's."""
    import numpy
    from exactextract import exact_extract

    package, raster, dump = folder / "shapes.gpkg", folder / "grid.tif", folder / "shares.bin"
    package.unlink(missing_ok=True)
    grid = gdal.GetDriverByName("GTiff").Create(str(raster), 200, 200, 1, gdal.GDT_Float64)
    grid.SetGeoTransform((0, 1, 0, 200, 0, -1))
    grid.GetRasterBand(1).WriteArray(numpy.arange(40000.0).reshape(200, 200))
    grid = None
    chance = random.Random(17)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(package))
    layer = data.CreateLayer("shapes", geom_type=ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger64))
    layer.StartTransaction()
    for number in range(count):
        rings = degenerate(number, chance) if number % 4 == 0 else star(chance)
        text = ",".join("(" + ",".join(f"{x!r} {y!r}" for x, y in [*ring, ring[0]]) + ")" for ring in rings)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(number + 1)
        feature["number"] = number + 1
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON({text})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = data = None
    subprocess.run([str(build / "bench/tests/bench/lacuna_exposure_bench"), "fractions", str(package), "shapes", str(dump), str(raster)], check=True, timeout=600)
    ours = numpy.fromfile(dump, dtype=[("feature", "<i8"), ("cell", "<i8"), ("share", "<f8")])
    rows = exact_extract(gdal.Open(str(raster)), memory_layer(str(package), "shapes"), ["cell_id", "coverage"], include_cols=["number"])
    features = numpy.concatenate([numpy.full(len(row["properties"]["cell_id"]), row["properties"]["number"]) for row in rows]).astype(numpy.int64)
    cells = numpy.concatenate([row["properties"]["cell_id"] for row in rows]).astype(numpy.int64)
    shares = numpy.concatenate([row["properties"]["coverage"] for row in rows]).astype(float)
    keys, place = numpy.unique(numpy.concatenate([ours["feature"] * 40000 + ours["cell"], features * 40000 + cells]), return_inverse=True)
    ourTotal, theirTotal = numpy.zeros(len(keys)), numpy.zeros(len(keys))
    ourTotal[place[: len(ours)]] = ours["share"]
    theirTotal[place[len(ours):]] = shares
    apart = numpy.abs(ourTotal - theirTotal)
    print(f"\n{len(keys):,} shares of {count:,} random and degenerate polygons: greatest difference from exactextract {apart.max():.2e}, {int((apart > 1e-9).sum())} above 1e-9 (its shares are 32-bit: {int((apart > 6e-8).sum())} above 6e-8)")


def main():
    build, sizes = Path(sys.argv[1]), [int(size) for size in sys.argv[2:]]
    if not PEER:
        print("exactextract is not here; its figures are cited in shared/reference/anchors.md, not claimed", flush=True)
    for size in sizes:
        folder = build / "bench/exposure" / str(size)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "town.gpkg").exists():
            subprocess.run([str(build / "release/tests/support/lacuna_town"), str(folder), "--buildings", str(size), "--osm-epsg", "32718"], check=True, timeout=3600)
        end_to_end(folder, size)
        engine(build, folder, size)
    if PEER:
        fractions(build, folder, 100_000)


if __name__ == "__main__":
    main()
