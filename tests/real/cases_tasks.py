# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs on which task areas, the files for the Tasking Manager and what is left in them were wrong (../shared/cases/tasks-osm 20 to 25), through
qgis_process with the real plugin: what comes out is compared with the right value that the README.md beside the inputs gives. Answers as cases.py does.
"""

import shutil
import sqlite3
import sys
from pathlib import Path

from cases import run_cases

BARRIOS = "town/town.gpkg|layername=barrios"
CADASTRE = "town/town.gpkg|layername=cadastre"


def largest_area(case):
    for needed, inputs in ((80, {"MAX_AREA_KM2": 0.05}), (40, {"WORKLOAD": "b_houses.geojson", "TARGET": 200, "MAX_AREA_KM2": 0.1})):
        run = case.run("lacuna:taskareas", AREA="b_area.geojson", OUTPUT="t.gpkg", **inputs)
        count = run.results.get("TASKS_COUNT", 0)
        case.check(f"tasks where {needed} are needed", f"{needed} to {needed * 1.1:.0f}", count, needed <= count <= needed * 1.1 + 0.5)
        areas = case.column("t.gpkg", "area_km2")
        case.check("largest", f"at most {inputs['MAX_AREA_KM2']}", max(areas), max(areas) <= inputs["MAX_AREA_KM2"])
        false = [sentence for sentence in run.sentences if "of its own" in sentence or "hard barrier" in sentence]
        case.same("sentences about parts or barriers", [], false)


def area_smaller_than_tasks(case):
    case.run("lacuna:taskareas", AREA=BARRIOS, WORKLOAD=CADASTRE, TARGET=100, OUTPUT="t.gpkg")
    shutil.copy(case.folder / "town/town.gpkg", case.folder / "a.gpkg")
    with sqlite3.connect(case.folder / "a.gpkg") as database:
        # Triggers of the spatial index need functions that only SQLite in GDAL has.
        for (trigger,) in database.execute("select name from sqlite_master where type = 'trigger' and tbl_name = 'barrios'").fetchall():
            database.execute(f"drop trigger {trigger}")
        database.execute("delete from barrios where fid not in (select fid from barrios order by fid limit 2)")
    run = case.run("lacuna:exporttaskingmanager", TASKS="t.gpkg", AREA="a.gpkg|layername=barrios", NAME="Mapa", OUTPUT="u.geojson", DRAFT="d.json")
    outside = [sentence for sentence in run.sentences if "outside" in sentence]
    case.check("tasks outside", "said with a share", outside, len(outside) == 1 and "%" in outside[0] and "barrios" in outside[0])
    case.refused("one file twice", case.run("lacuna:exporttaskingmanager", TASKS="t.gpkg", NAME="Mapa", OUTPUT="same.json", DRAFT="same.json"), "DRAFT")
    case.same("written", False, (case.folder / "same.json").exists())


def refused_before_the_first_step(case):
    inputs = {"REFERENCE": CADASTRE, "OSM": "town/town.gpkg|layername=osm_buildings", "ZONES": BARRIOS, "HAZARD_RASTER": "town/flood_depth_rp100.tif"}
    outputs = {"MISSING_IN_OSM": "m.gpkg", "PRIORITY": "p.gpkg", "TASKS": "t.gpkg"}
    for name, upload, said in (("Ñuñoa 2026", "u.geojson", "begin"), ("Mapa", "u.v2.geojson", "one dot"), ("M" * 513, "u.geojson", "513")):
        case.refused(said, case.run("lacuna:wheretomapnext", **inputs, **outputs, NAME=name, UPLOAD=upload), said)
        case.same("written", [], [file for file in outputs.values() if (case.folder / file).exists()])


def file_of_the_tasking_manager(case):
    run = case.run("lacuna:gapsbytask", TASKS="raw.geojson", MISSING="miss.geojson", OUTPUT="l.gpkg")
    case.same("done with gaps", 2, run.results.get("DONE_WITH_GAPS_COUNT"))
    case.same("each", [0, 1, 1], case.column("l.gpkg", "done_but_missing"))


CASES = {"20": largest_area, "21": area_smaller_than_tasks, "22": refused_before_the_first_step, "24": file_of_the_tasking_manager}


if __name__ == "__main__":
    run_cases(Path(sys.argv[1]), CASES, beside="town")
