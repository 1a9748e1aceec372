# SPDX-License-Identifier: GPL-2.0-or-later
"""Real hazards with known answers: San Salvador's flood study, InaSAFE's hand-checked Jakarta counts, Kampen computed a second way."""

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from osgeo import gdal, ogr

gdal.UseExceptions()
WET = 1e-9  # as a lower bound: anything above 0


def run(algorithm, **inputs):
    done = subprocess.run(["qgis_process", "--json", "run", algorithm, "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=150)
    if done.returncode != 0:
        sys.exit(f"{algorithm}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
    return json.loads(done.stdout)["results"]


def near(value, known, share):
    assert abs(value / known - 1) <= share, (value, known)


def san_salvador(data, folder):
    """Counts by cell and by nearest centre equal to the file's, damages by nearest centre to a millionth."""
    expected = json.loads((data / "expected_results.json").read_text(encoding="utf-8"))
    common = {"BUILDINGS": str(data / "houses_acelhuate.gpkg"), "CURVE_FILE": str(data / "damage_curves.csv"), "CURVE_FIELD": "curve_id", "VALUE_FIELD": "value_usd"}
    rasters = {case["return_period"]: str(data / f"flood_depth_2015_rp{case['return_period']:03}.tif") for case in expected["per_return_period"]}
    for case, cell in zip(expected["per_return_period"], expected["cell_sampling"]):
        period = case["return_period"]
        at = lambda sampling: run("lacuna:buildingexposure", **common, HAZARD_RASTER=rasters[period], CLASSES=f"{WET};0.5;1;2", SAMPLING=sampling, OUTPUT=f"{folder}/s{period}{sampling}.gpkg")
        nearest, own = at("nearest"), at("cell")
        above = lambda r: [sum(r[f"EXPOSED_COUNT_{k}"] for k in range(least, 5)) for least in (1, 2, 3, 4)]
        assert above(nearest) == [case[name] for name in ("houses_wet_gt0", "houses_ge_0_5m", "houses_ge_1m", "houses_ge_2m")], (nearest, case)
        assert (above(own)[0], above(own)[2], own["NO_DATA_COUNT"]) == (cell["houses_gt0"], cell["houses_ge_1m"], cell["houses_on_nodata"]), (own, cell)
        near(nearest["DAMAGE_VALUE"], case["damage_usd"], 1e-6)
        near(nearest["EXPOSED_VALUE"], case["value_exposed_gt0_usd"], 1e-6)
        print(f"San Salvador, {period:3} years: nearest {above(nearest)[0]:5} houses wet, {above(nearest)[2]:5} at 1 m, damage {nearest['DAMAGE_VALUE']:12,.0f} (file {case['damage_usd']:12,.0f}); cell {above(own)[0]:5} wet: all equal")
    yearly = run("lacuna:expectedannualdamage", **common, HAZARD_RASTERS=list(rasters.values()), RETURN_PERIODS=";".join(map(str, rasters)), INTEGRATION="events", SAMPLING="nearest", OUTPUT=f"{folder}/ead.gpkg")
    near(yearly["EAD_TOTAL"], expected["expected_annual_impact_usd"], 1e-6)
    print(f"San Salvador, a year: {yearly['EAD_TOTAL']:,.2f} (file {expected['expected_annual_impact_usd']:,.2f}, published {expected['published_by_source']['expected_annual_impact']})")


def jakarta(data, folder):
    buildings = str(data / "buildings.shp")
    out = lambda: f"{folder}/j{len(list(Path(folder).iterdir()))}.gpkg"
    zones = lambda layer, field, **more: run("lacuna:buildingexposure", BUILDINGS=buildings, HAZARD_POLYGONS=str(data / layer), HAZARD_FIELD=field, OUTPUT=out(), **more)
    for statistic in ("max", "centroid"):
        assert zones("flood_multipart_polygons.shp", "FLOODPRONE", STATISTIC=statistic)["EXPOSED_COUNT"] == 33
    generic = zones("classified_generic_polygon.shp", "h_zone", STATISTIC="centroid")
    assert [generic[name] for name in ("EXPOSED_COUNT_4", "EXPOSED_COUNT_3", "EXPOSED_COUNT_2", "NOT_EXPOSED_COUNT")] == [11, 161, 2, 7], generic
    touched = zones("classified_generic_polygon.shp", "h_zone")
    assert [touched[name] for name in ("EXPOSED_COUNT_4", "EXPOSED_COUNT_3")] == [14, 158], touched
    krb = "Kawasan Rawan Bencana I=1;Kawasan Rawan Bencana II=2;Kawasan Rawan Bencana III=3"
    volcano = zones("volcano_krb.shp", "KRB", STATISTIC="centroid", CLASS_MAP=krb)
    assert (volcano["EXPOSED_COUNT_3"], volcano["EXPOSED_COUNT_2"]) == (11, 161), volcano
    for sampling, expected in {"bilinear": (64, 116, 1, 0), "nearest": (78, 101, 0, 2), "cell": (78, 101, 0, 2)}.items():
        flood = run("lacuna:buildingexposure", BUILDINGS=buildings, HAZARD_RASTER=str(data / "continuous_flood_20_20.asc"), CLASSES=f"{WET};1", STATISTIC="centroid", SAMPLING=sampling, OUTPUT=out())
        assert (flood["EXPOSED_COUNT_2"], flood["EXPOSED_COUNT_1"], flood["NO_DATA_COUNT"], flood["NOT_EXPOSED_COUNT"]) == expected, (sampling, flood)
    print("Jakarta: InaSAFE's counts of flood wards, hazard zones, volcano zones and depth (bilinear, nearest) are equal")


def jakarta_city(data, folder):
    """README: cell under the centroid, and largest value of any cell touched."""
    common = {"BUILDINGS": str(data / "jakarta_building.gpkg"), "HAZARD_RASTER": str(data / "jakarta_continuous_flood.tif"), "CLASSES": f"{WET};0.5;1"}
    at = lambda r: (r["EXPOSED_COUNT"], r["EXPOSED_COUNT_2"] + r["EXPOSED_COUNT_3"], r["EXPOSED_COUNT_3"], r["NO_DATA_COUNT"])
    centroid = run("lacuna:buildingexposure", **common, STATISTIC="centroid", OUTPUT=f"{folder}/c1.gpkg")
    touched = run("lacuna:buildingexposure", **common, OUTPUT=f"{folder}/c2.gpkg")
    print(f"Jakarta, 7,689 buildings: at the centroid {at(centroid)} (README 3987, 2344, 801, 69); any cell {at(touched)} (README 4220, 2677, 999, 44)")
    for found, known in zip(at(centroid) + at(touched), (3987, 2344, 801, 69, 4220, 2677, 999, 44)):
        assert abs(found - known) <= 3, (found, known)


def kampen(data, folder):
    """Counts of the README; every damage equal to one computed here with GDAL from the same curve."""
    package = f"{folder}/kampen.gpkg"
    gdal.VectorTranslate(package, str(data / "kampen.osm.pbf"), SQLStatement="select osm_id, building, geometry from multipolygons where building is not null", SQLDialect="SQLite", dstSRS="EPSG:28992", layerName="buildings", format="GPKG")
    raster = gdal.Open(str(data / "1in100_inundation_map.tif"))
    depths, place = raster.ReadAsArray(), raster.GetGeoTransform()
    with open(data / "curves_osm.csv", encoding="utf-8") as file:
        curve = [(float(row["depth"]), float(row["house"])) for row in csv.DictReader(file)]
    own = Path(folder) / "house.csv"
    own.write_text("depth_m,damage\n" + "".join(f"{d},{s}\n" for d, s in curve), encoding="utf-8")
    result = run("lacuna:buildingexposure", BUILDINGS=package, HAZARD_RASTER=str(data / "1in100_inundation_map.tif"), CLASSES="1;2;3", STATISTIC="centroid", CURVE_FILE=str(own), VALUE_PER_M2=300, OUTPUT=f"{folder}/k.gpkg")
    known = {"at 1 m": 19971, "at 2 m": 7651, "at 3 m": 1888, "dry": 9699, "outside": 3}
    found = {"at 1 m": result["EXPOSED_COUNT"], "at 2 m": result["EXPOSED_COUNT_2"] + result["EXPOSED_COUNT_3"], "at 3 m": result["EXPOSED_COUNT_3"], "dry": result["NOT_EXPOSED_COUNT"], "outside": result["NO_DATA_COUNT"]}
    print(f"Kampen, {result['BUILDINGS_COUNT']:,} buildings, {result['SKIPPED_COUNT']} skipped: {found} (README {known})")
    for name in known:
        assert abs(found[name] - known[name]) <= 5, (name, found)

    def share(depth):
        for (d0, s0), (d1, s1) in zip(curve, curve[1:]):
            if depth <= d1:
                return s0 + (s1 - s0) * (depth - d0) / (d1 - d0)
        return curve[-1][1]

    written = ogr.Open(f"{folder}/k.gpkg")
    compared = total = 0
    for row in written.GetLayer(0):
        if row.IsFieldNull("exposure_class") or not row.GetGeometryRef().IsValid():
            continue
        middle = row.GetGeometryRef().Centroid()
        column, line = int((middle.GetX() - place[0]) / place[1]), int((middle.GetY() - place[3]) / place[5])
        damage = share(float(depths[line, column])) * 300 * row.GetGeometryRef().Area()
        # The map's square metres here, the ground's there: the scale of EPSG:28992 about Kampen is within 1e-4.
        assert abs(row.GetField("damage_value") - damage) <= 2.5e-4 * damage + 1e-6, (row.GetFID(), row.GetField("damage_value"), damage)
        compared += 1
        total += damage
    assert compared > 29000, compared
    near(result["DAMAGE_VALUE"], total, 5e-4)
    print(f"Kampen: {compared:,} damages agree, in all {result['DAMAGE_VALUE']:,.0f}")


def main():
    data = Path(sys.argv[1])
    if not data.exists():
        print(f"real data is not at {data}; nothing was tested")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        san_salvador(data / "sv-san-salvador-flood", folder)
        jakarta(data / "id-jakarta-inasafe-expected", folder)
        jakarta_city(data / "id-jakarta-inasafe", folder)
        kampen(data / "nl-kampen-osm-flood", folder)


if __name__ == "__main__":
    main()
