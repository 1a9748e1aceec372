# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs on which runs crashed, lost rows or emptied what they read (../shared/cases: reliability, and tasks-osm 01, 13 to 16), through qgis_process
with the real plugin: what comes out is compared with the right value that the README.md beside the inputs gives. Answers as cases.py does.
"""

import sqlite3
import sys
from pathlib import Path

from cases import gaps, run_cases

TABLES = 'ogr:dbname=\'town/town.gpkg\' table="{}" (geom)'


def layer(name):
    return f"town/town.gpkg|layername={name}"


def flood(case, output, buildings):
    return case.run("lacuna:buildingexposure", BUILDINGS=buildings, HAZARD_RASTER="town/flood_depth_rp100.tif", OUTPUT=output, SKIPPED="s.gpkg")


def damaged_geometry(case):
    for file in sorted((case.folder / "damaged-geometry").iterdir()):
        name = f"damaged-geometry/{file.name}"
        run = gaps(case, REFERENCE=name, OSM=name, SKIPPED="s.gpkg")
        case.same(f"{file.stem}: gaps", [800, 799, 0], [run.results.get(number) for number in ("REFERENCE_COUNT", "MATCHED_COUNT", "MISSING_IN_OSM_COUNT")])
        case.same(f"{file.stem}: reasons", ["damaged_geometry"] * 2, case.column("s.gpkg", "skip_reason"))
        run = flood(case, "e.gpkg", name)
        case.same(f"{file.stem}: exposure", [800, 1], [run.results.get("BUILDINGS_COUNT"), run.results.get("SKIPPED_COUNT")])
        case.same(f"{file.stem}: reason", ["damaged_geometry"], case.column("s.gpkg", "skip_reason"))


def truncated(case):
    whole = "damaged-geometry/poly_ffffffff.gpkg"
    for file, rows in (("truncated/ref.fgb", 306), ("truncated/ref.shp", 399)):
        case.refused(f"{file} in gaps", gaps(case, REFERENCE=file, OSM=whole), f"{rows} of 800", file)
        case.refused(f"{file} in exposure", flood(case, "t.gpkg", file), f"{rows} of 800", file)


def input_table_emptied(case):
    runs = {
        "buildinggaps": ("MISSING_IN_OSM", {"REFERENCE": layer("cadastre"), "OSM": layer("osm_buildings"), "MISSING_IN_REFERENCE": "x.gpkg"}),
        "buildingexposure": ("OUTPUT", {"BUILDINGS": layer("cadastre"), "HAZARD_RASTER": "town/flood_depth_rp100.tif"}),
        "taskareas": ("OUTPUT", {"AREA": layer("barrios"), "WORKLOAD": layer("cadastre")}),
        "gapsbytask": ("OUTPUT", {"TASKS": layer("barrios"), "MISSING": layer("cadastre")}),
        "roadgaps": ("MISSING_IN_OSM", {"REFERENCE": layer("roads"), "OSM": layer("osm_roads"), "MISSING_IN_REFERENCE": "y.gpkg"}),
    }
    for algorithm, (output, inputs) in runs.items():
        table = "roads" if algorithm == "roadgaps" else "cadastre"
        for name in (table, table.capitalize()):
            case.refused(f"{algorithm} over {name}", case.run(f"lacuna:{algorithm}", **inputs, **{output: TABLES.format(name)}), "written over", f"“.*{table}”")
    with sqlite3.connect(case.folder / "town/town.gpkg") as database:
        case.same("rows", 1500, database.execute("select count(*) from cadastre").fetchone()[0])


def ranges_and_names_of_shapefiles(case):
    gaps(case, REFERENCE=layer("cadastre"), OSM=layer("osm_buildings"))
    for buildings in ("m", "a"):
        flood(case, f"e{buildings}.gpkg", f"{buildings}.gpkg")
    flood(case, "ea.shp", "a.gpkg")
    ranges = ("exposed_all", "exposed_low", "exposed_high")
    for kind in ("gpkg", "shp"):
        case.run("lacuna:gapsbyzone", ZONES=layer("barrios"), MISSING_IN_OSM="m.gpkg", MISSING_IN_REFERENCE="r.gpkg", MATCHED="a.gpkg", OUTPUT=f"z.{kind}")
        case.run("lacuna:exposurebyzone", ZONES=f"z.{kind}", EXPOSURE=f"ea.{kind}", MISSING="em.gpkg", OUTPUT=f"x_{kind}.gpkg")
    case.check("range from GeoPackage", "some width", case.column("x_gpkg.gpkg", "exposed_high"), case.column("x_gpkg.gpkg", "exposed_high") != case.column("x_gpkg.gpkg", "exposed_low"))
    for column in ranges:
        case.same(f"{column} from Shapefiles", case.column("x_gpkg.gpkg", column), case.column("x_shp.gpkg", column), share=1e-6)
    case.run("lacuna:exposurebyzone", ZONES=layer("barrios"), EXPOSURE="ea.gpkg", MISSING="em.gpkg", OUTPUT="plain.gpkg")
    case.same("range of plain zones", {None}, set(case.column("plain.gpkg", "exposed_high")))
    case.run("lacuna:exposurebyzone", ZONES=layer("barrios"), EXPOSURE="ea.gpkg", OUTPUT="last.shp")
    case.same("priorities of a Shapefile", 0, case.run("lacuna:priorityzones", ZONES="last.shp", GAP_WEIGHT=0, OUTPUT="p.gpkg").code)


def columns_named_fid(case):
    for file in ("dupfid", "textfid"):
        run = gaps(case, REFERENCE=f"{file}.geojson", OSM="osm3.geojson")
        case.same(f"{file}: missing, matched", [7, 3], [run.results.get("MISSING_IN_OSM_COUNT"), run.results.get("MATCHED_COUNT")])
        case.check(f"{file}: source_fid", "10 values", case.column("m.gpkg", "source_fid"), None not in (case.column("m.gpkg", "source_fid") or [None]))
        for name in "mra":
            (case.folder / f"{name}.gpkg").unlink(missing_ok=True)


def tables_in_other_formats(case):
    inputs = {"REFERENCE": layer("cadastre"), "OSM": layer("osm_buildings")}
    for kind, made in (("shp", "p.dbf"), ("sqlite", "p.sqlite"), ("geojson", "p.geojson")):
        case.same(kind, [0, True], [gaps(case, **inputs, PAIRS=f"p.{kind}").code, (case.folder / made).exists()])
    case.refused("fgb", gaps(case, **inputs, PAIRS="p.fgb"), "PAIRS", "table without geometry")


def damaged_files(case):
    damaged_geometry(case)
    truncated(case)


CASES = {
    "reliability": damaged_files,
    "tasks-osm/01": input_table_emptied,
    "tasks-osm/13": ranges_and_names_of_shapefiles,
    "tasks-osm/15": columns_named_fid,
    "tasks-osm/16": tables_in_other_formats,
}


if __name__ == "__main__":
    run_cases(Path(sys.argv[1]), CASES, beside="tasks-osm/town")
