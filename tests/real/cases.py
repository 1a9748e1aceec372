# SPDX-License-Identifier: GPL-2.0-or-later
"""Small inputs on which gaps, exposure and zones once were wrong (../shared/cases/gaps-exposure): every case runs through qgis_process with the
real plugin, and what comes out is compared with the right value that the README.md beside its inputs gives.

Prints a line per case: OK with what came out, or WRONG with what was expected and seen. Exits 1 where one is wrong.
"""

import argparse
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

# Sentences are looked for in English.
ENGLISH = {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
SECONDS = 120


class Run(NamedTuple):
    code: int
    results: dict
    sentences: list


class Case:
    """Algorithms run in a copy of the inputs, and what of the answers is right and wrong."""

    def __init__(self, folder):
        self.folder = folder
        self.right, self.wrong = [], []

    def run(self, algorithm, **inputs):
        """Exit code, results and all that was said; names of files are relative to the folder."""
        command = ["qgis_process", "--json", "run", algorithm, "-"]
        asked = json.dumps({"inputs": inputs})
        try:
            done = subprocess.run(command, input=asked, cwd=self.folder, env=ENGLISH, capture_output=True, text=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return Run(-1, {}, [f"no answer in {SECONDS} seconds"])
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            answer = {}
        sentences = [sentence for kind in answer.get("log", {}).values() for sentence in kind]
        # What GDAL says by itself is no word of the plugin's.
        errors = [line for line in done.stderr.splitlines() if not re.match(r"(Warning|ERROR) \d+:", line)]
        return Run(done.returncode, answer.get("results", {}), sentences + errors)

    def table(self, name):
        """The columns of a GeoPackage's result but its feature ids and geometries, in the order of the ids; none where it is not there."""
        if not (self.folder / name).exists():
            return {}
        with sqlite3.connect(self.folder / name) as database:
            table = f"[{Path(name).stem}]"
            columns = [row[1] for row in database.execute(f"pragma table_info({table})") if row[1] not in ("fid", "geom")]
            chosen = ", ".join(f"[{column}]" for column in columns)
            rows = database.execute(f"select {chosen} from {table} order by fid").fetchall() if columns else []
        return {column: [row[at] for row in rows] for at, column in enumerate(columns)}

    def column(self, name, column):
        return self.table(name).get(column)

    def check(self, what, expected, seen, good):
        (self.right if good else self.wrong).append(f"{what} {seen}" if good else f"{what}: expected {expected}, seen {seen}")

    def same(self, what, expected, seen, share=1e-9):
        self.check(what, expected, seen, alike(expected, seen, share))

    def says(self, what, run, *words):
        """One sentence of the run holds all the words (regular expressions)."""
        found = saying(run, words)
        self.check(what, f"a sentence with {' & '.join(words)}", f"“{found}”" if found else told(run), found is not None)

    def refused(self, what, run, *words):
        found = saying(run, words)
        self.check(what, f"a refusal with {' & '.join(words)}", told(run), run.code != 0 and not run.results and found is not None)

    def same_or_says(self, what, expected, seen, runs, *words, share=1e-9):
        """The right value, or a sentence of one of the runs that names the thing."""
        found = next((sentence for run in runs if (sentence := saying(run, words))), None)
        value = alike(expected, seen, share)
        said = f"{seen}" if value else f"{seen} and “{found}”" if found else f"{seen} and {'; '.join(told(run) for run in runs)}"
        self.check(what, f"{expected} or a sentence with {' & '.join(words)}", said, value or found is not None)


def alike(expected, seen, share):
    if isinstance(expected, (list, tuple)):
        return isinstance(seen, (list, tuple)) and len(expected) == len(seen) and all(alike(e, s, share) for e, s in zip(expected, seen))
    if isinstance(expected, float):
        return isinstance(seen, (int, float)) and abs(seen - expected) <= share * max(1, abs(expected))
    return expected == seen


def saying(run, words):
    return next((sentence for sentence in run.sentences if all(re.search(word, sentence, re.IGNORECASE) for word in words)), None)


def told(run):
    return f"exit {run.code}, " + (" ".join(f"“{sentence}”" for sentence in dict.fromkeys(run.sentences)) or "no sentence")


def gaps(case, suffix="gpkg", **inputs):
    return case.run("lacuna:buildinggaps", MISSING_IN_OSM=f"m.{suffix}", MISSING_IN_REFERENCE=f"r.{suffix}", MATCHED=f"a.{suffix}", **inputs)


def by_zone(case, output, suffix="gpkg", zones="barrios.gpkg", **inputs):
    layers = {"MISSING_IN_OSM": f"m.{suffix}", "MISSING_IN_REFERENCE": f"r.{suffix}", "MATCHED": f"a.{suffix}", **inputs}
    return case.run("lacuna:gapsbyzone", ZONES=zones, OUTPUT=output, **layers)


def exposure(case, output="e.gpkg", **inputs):
    return case.run("lacuna:buildingexposure", OUTPUT=output, **inputs)


def exposed_by_zone(case, output, **inputs):
    return case.run("lacuna:exposurebyzone", OUTPUT=output, **inputs)


def parts_of_an_area_that_overlap(case):
    exposure(case, BUILDINGS="houses.gpkg", HAZARD_RASTER="depth.tif")
    for kind in ("overlap", "nested"):
        zone = f"zone_{kind}"
        words = (rf"\b{zone}\b", "invalid|parts|cross")
        gaps(case, REFERENCE="houses.gpkg", OSM="osm.gpkg")
        run = by_zone(case, f"g_{kind}.gpkg", zones=f"{zone}.gpkg")
        case.same_or_says(f"{kind}, reference_count", [10], case.column(f"g_{kind}.gpkg", "reference_count"), [run], *words)
        run = gaps(case, REFERENCE="houses.gpkg", OSM="osm.gpkg", AREA=f"{zone}.gpkg")
        judged = run.results.get("MATCHED_COUNT", 0) + run.results.get("MISSING_IN_OSM_COUNT", 0)
        case.same_or_says(f"{kind}, houses judged", 10, judged, [run], *words)
        run = exposed_by_zone(case, f"z_{kind}.gpkg", ZONES=f"{zone}.gpkg", EXPOSURE="e.gpkg")
        case.same_or_says(f"{kind}, buildings_mapped", [10], case.column(f"z_{kind}.gpkg", "buildings_mapped"), [run], *words)
        roads = {"REFERENCE": "roads.gpkg", "OSM": "osm_roads.gpkg", "MISSING_IN_OSM": "roads_m.gpkg"}
        run = case.run("lacuna:roadgaps", AREA=f"{zone}.gpkg", **roads)
        # Metres on the ground: the grid of the UTM zone shortens them by 0.04 % there.
        case.same_or_says(f"{kind}, metres of road", 100.0, run.results.get("REFERENCE_LENGTH_M"), [run], *words, share=1e-3)


def parts_of_a_hazard_that_overlap(case):
    for kind in ("parts", "collected"):
        run = exposure(case, f"e_{kind}.gpkg", BUILDINGS="houses.gpkg", HAZARD_POLYGONS=f"hazard_{kind}.gpkg", HAZARD_FIELD="a")
        seen = (run.results.get("EXPOSED_COUNT"), run.results.get("NOT_EXPOSED_COUNT"))
        case.same(f"{kind}, exposed and not", (9, 0), seen)
        case.same(f"{kind}, exposure_class", [4] * 9, case.column(f"e_{kind}.gpkg", "exposure_class"))


def zones_from_a_shapefile(case):
    gaps(case, REFERENCE="reference.gpkg", OSM="osm.gpkg")
    for file, output in (("a", "xa.gpkg"), ("m", "xm.gpkg"), ("a", "xs.shp")):
        exposure(case, output, BUILDINGS=f"{file}.gpkg", HAZARD_RASTER="depth.tif")
    both = {"EXPOSURE": "xa.gpkg", "MISSING": "xm.gpkg"}
    runs = {}
    for kind in ("gpkg", "shp"):
        by_zone(case, f"zones.{kind}")
        runs[kind] = exposed_by_zone(case, f"by_{kind}.gpkg", ZONES=f"zones.{kind}", **both)
        exposed_by_zone(case, f"whole.{kind}", ZONES=f"zones.{kind}", **both)
    runs["plain"] = exposed_by_zone(case, "by_plain.gpkg", ZONES="barrios.gpkg", **both)
    seen = {kind: [(case.column(f"by_{kind}.gpkg", f"exposed_{end}") or [None])[0] for end in ("low", "all", "high")] for kind in runs}
    low, whole, high = seen["gpkg"]
    case.check("GeoPackage, low, all and high", "low < 25 < high", seen["gpkg"], None not in seen["gpkg"] and low < whole == 25 < high)
    nothing = [None, 25, None]
    if seen["shp"] == nothing:
        case.says("Shapefile, empty range", runs["shp"], "zones", "completeness_low")
    else:
        case.same("Shapefile, low, all and high", seen["gpkg"], seen["shp"], 1e-6)
    case.same("plain zones, low, all and high", nothing, seen["plain"])
    case.says("plain zones", runs["plain"], "barrios", "completeness_low")
    # What a Shapefile says is taken as what the GeoPackage says, or refused by its cause.
    exposed_by_zone(case, "of_gpkg.gpkg", ZONES="barrios.gpkg", EXPOSURE="xa.gpkg")
    run = exposed_by_zone(case, "of_shp.gpkg", ZONES="barrios.gpkg", EXPOSURE="xs.shp")
    shapefile_as_geopackage(case, "exposure", run, "of_gpkg.gpkg", "of_shp.gpkg", case.table("of_gpkg.gpkg"))
    for what, zones, weight in (("priority of gaps", "zones", {"HAZARD_WEIGHT": 0}), ("priority of exposure", "whole", {})):
        for kind in ("gpkg", "shp"):
            run = case.run("lacuna:priorityzones", ZONES=f"{zones}.{kind}", OUTPUT=f"{zones}_{kind}.gpkg", **weight)
        columns = ("priority", "priority_rank", "priority_why")
        shapefile_as_geopackage(case, what, run, f"{zones}_gpkg.gpkg", f"{zones}_shp.gpkg", columns)
    run = case.run("lacuna:priorityzones", ZONES="zones.shp", OUTPUT="none.gpkg")
    case.check("priority without exposure", "no “Run Gaps by zone”", told(run), saying(run, ["Run Gaps by zone"]) is None)


def shapefile_as_geopackage(case, what, run, right, seen, columns):
    right, seen = case.table(right), case.table(seen)
    pairs = {name: (right.get(name), seen.get(name)) for name in columns}
    apart = {name: pair for name, pair in pairs.items() if pair[0] is None or not alike(*pair, 1e-6)}
    good = bool(right) and (not apart or saying(run, ["shapefile"]) is not None)
    found = f"{apart} and {told(run)}" if apart else f"alike in {len(columns)} columns"
    case.check(f"{what} from a Shapefile", "as from the GeoPackage or a sentence with Shapefile", found, good)


def match_ids_cut_by_a_shapefile(case):
    for kind in ("gpkg", "shp"):
        runs = [gaps(case, kind, REFERENCE="reference.gpkg", OSM="osm.gpkg", OSM_ID_FIELD="osm_id")]
        runs.append(by_zone(case, f"z_{kind}.gpkg", kind))
        seen = case.column(f"z_{kind}.gpkg", "osm_count")
        if kind == "gpkg":
            case.same("GeoPackage, osm_count", [40], seen)
        else:
            case.same_or_says("Shapefile, osm_count", [40], seen, runs, "match_ids", "cut|shorten|truncat", "shapefile|254")


def no_data_in_the_rarest_event(case):
    hazard = {"HAZARD_RASTERS": [f"rp{years}.tif" for years in (10, 50, 100)], "RETURN_PERIODS": "10;50;100"}
    damage = {"CURVE": "jrc_residential", "VALUE_FIELD": "val"}
    run = case.run("lacuna:expectedannualdamage", BUILDINGS="houses.gpkg", OUTPUT="e.gpkg", **hazard, **damage)
    ead = case.column("e.gpkg", "ead") or [0]
    case.same("ead of the others", [6.587] * 10, ead[1:])
    # 49.1, 71.1 and again 71.1, by trapezoids; with the depth of the others it would be 6.587.
    least = 0.08 * (49.1 + 71.1) / 2 + 0.01 * 71.1 + 0.01 * 71.1
    found = saying(run, [r"\b1\b", "no data|nodata|without data", r"100\b"])
    good = found is not None or least - 1e-9 <= (ead[0] or 0) <= 6.587 + 1e-9
    case.check("ead of the first", f"{least:.3f} to 6.587 or a sentence with 1, no data and 100", f"{ead[0]} and {told(run)}", good)


def empty_results_in_other_formats(case):
    for kind in ("gpkg", "geojson", "kml", "tab", "csv"):
        run = gaps(case, kind, REFERENCE="reference.gpkg", OSM="osm.gpkg")
        case.same(f"{kind}, missing", 0, run.results.get("MISSING_IN_OSM_COUNT"))
        # Only what is empty stands in the formats that hold nothing else well.
        run = by_zone(case, f"z_{kind}.gpkg", kind, MATCHED=f"a.{kind}" if kind == "geojson" else "a.gpkg")
        seen = case.column(f"z_{kind}.gpkg", "completeness")
        case.check(f"{kind}, completeness", [1.0], seen if seen else told(run), alike([1.0], seen, 1e-9))
        run = exposure(case, f"e_{kind}.gpkg", BUILDINGS=f"m.{kind}", HAZARD_POLYGONS="barrios.gpkg")
        seen = run.results.get("BUILDINGS_COUNT")
        case.check(f"{kind}, exposure of none", 0, seen if seen is not None else told(run), seen == 0)


def column_that_the_file_format_wants(case):
    source = (case.folder / "merged.geojson").read_text(encoding="utf-8")
    (case.folder / "geom.geojson").write_text(source.replace('"fid"', '"geom"'), encoding="utf-8")
    for name, field in (("merged", "fid"), ("real_fid", "fid"), ("geom", "geom")):
        features = json.loads((case.folder / f"{name}.geojson").read_text(encoding="utf-8"))["features"]
        expected = [feature["properties"][field] for feature in features]
        run = exposure(case, f"e_{name}.gpkg", BUILDINGS=f"{name}.geojson", HAZARD_POLYGONS="zones.gpkg", HAZARD_FIELD="a")
        seen = case.column(f"e_{name}.gpkg", f"source_{field}")
        good = run.code == 0 and len(expected) == 30 and seen == expected
        case.check(f"{name}, source_{field}", f"the {len(expected)} of the source", f"{len(seen)} rows" if seen else told(run), good)


def lines_and_multipatches(case):
    good = {"REFERENCE": "reference.gpkg", "OSM": "reference.gpkg"}
    for side, lines in (("OSM", "osm_lines"), ("REFERENCE", "osm_lines"), ("AREA", "flood_limit_line")):
        run = gaps(case, **{**good, side: f"{lines}.gpkg"})
        case.refused(f"lines as {side}", run, lines, "lines to polygons")
    run = exposure(case, BUILDINGS="reference.gpkg", HAZARD_POLYGONS="flood_limit_line.gpkg", HAZARD_FIELD="a")
    case.refused("lines as HAZARD_POLYGONS", run, "flood_limit_line", "lines to polygons")
    for reference, osm in (("multipatch.shp", "reference.gpkg"), ("reference.gpkg", "multipatch.shp")):
        run = gaps(case, REFERENCE=reference, OSM=osm)
        seen = [run.results.get(f"{name}_COUNT") for name in ("MATCHED", "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "SKIPPED")]
        what = f"{reference} against {osm}, matched, missing in either, skipped"
        case.check(what, [20, 0, 0, 0], seen if run.results else told(run), seen == [20, 0, 0, 0])


def depth_that_meets_a_bound_above_the_floor(case):
    zones = {"HAZARD_POLYGONS": "zones.gpkg", "HAZARD_FIELD": "prof"}
    for what, inputs in (
        ("zones", {**zones, "CLASSES": "0.1", "FLOOR_HEIGHT": 0.5}),
        # The sum of these two is a little more than 0.6.
        ("zones_sum", {**zones, "CLASSES": "0.2", "FLOOR_HEIGHT": 0.4}),
        ("raster", {"HAZARD_RASTER": "depth07.tif", "CLASSES": "0.5", "FLOOR_HEIGHT": 0.2}),
    ):
        exposure(case, f"by_{what}.gpkg", BUILDINGS="houses.gpkg", **inputs)
        case.same(f"{what}, class", [1, 1], case.column(f"by_{what}.gpkg", "exposure_class"))
        case.same(f"{what}, share", [1.0, 1.0], case.column(f"by_{what}.gpkg", "hazard_share"))


def words_of_brazil_and_colombia(case):
    for country, field, expected in (("brazil", "grau_risco", [2, 3, 4, 5]), ("colombia", "categoria", [2, 3, 4, 4])):
        run = exposure(case, f"{country}_e.gpkg", BUILDINGS="houses.gpkg", HAZARD_POLYGONS=f"{country}.gpkg", HAZARD_FIELD=field)
        seen = case.column(f"{country}_e.gpkg", "exposure_class")
        case.check(country, expected, seen if seen else told(run), seen == expected)


def several_points_in_one(case):
    run = exposure(case, BUILDINGS="buildings.gpkg", HAZARD_RASTER="depth.tif", SKIPPED="s.gpkg")
    found, lost = case.table("e.gpkg"), case.table("s.gpkg")
    seen = dict(zip(found.get("n", []), zip(found.get("hazard_max", []), found.get("exposure_class", []))))
    skipped = dict(zip(lost.get("n", []), lost.get("skip_reason", [])))
    case.same("single point, depth and class", (1.25, 3), seen.get("s"))
    good = alike((1.25, 3), seen.get("m"), 1e-9) or ("m" not in seen and bool(skipped.get("m")) and run.results.get("SKIPPED_COUNT") == 1)
    case.check("two points, depth and class", "(1.25, 3) or skipped with a reason", seen.get("m") or skipped.get("m"), good)


def footprint_partly_on_no_data(case):
    for statistic in ("mean", "min"):
        run = exposure(case, BUILDINGS="houses.gpkg", HAZARD_RASTER="depth.tif", STATISTIC=statistic, CURVE="jrc_residential")
        case.says(statistic, run, r"\b1\b", "part", "no data|nodata|without data")


def view_without_feature_ids(case):
    for name, source in (("view", "town.gpkg|layername=north"), ("view with a filter", "town.gpkg|layername=north|subset=id>=0")):
        run = gaps(case, REFERENCE=source, OSM="osm.gpkg")
        seen = tuple(run.results.get(f"{count}_COUNT") for count in ("REFERENCE", "SKIPPED", "MATCHED", "MISSING_IN_OSM"))
        right = (15, 0, 10, 5)
        case.check(f"{name}, judged, skipped, matched, missing", right, seen if run.results else told(run), seen == right)
        ids = [case.column(file, "id") or [] for file in ("a.gpkg", "m.gpkg")]
        case.same(f"{name}, different houses", [10, 5, 15], [len(set(houses)) for houses in (*ids, ids[0] + ids[1])])
        run = exposure(case, BUILDINGS=source, HAZARD_POLYGONS="osm.gpkg")
        seen = (run.results.get("BUILDINGS_COUNT"), run.results.get("EXPOSED_COUNT"))
        case.check(f"{name}, buildings and exposed", (15, 10), seen if run.results else told(run), seen == (15, 10))


def bounds_given_with_words(case):
    inputs = {"BUILDINGS": "houses.gpkg", "HAZARD_POLYGONS": "zones.gpkg", "HAZARD_FIELD": "a"}
    run = exposure(case, **inputs, CLASSES="4")
    case.same_or_says("CLASSES 4, exposed", 1, run.results.get("EXPOSED_COUNT"), [run], "(?-i:CLASSES)", "word|text")
    # Metres mean nothing to words, so there is no right number.
    run = exposure(case, **inputs, PRESET="tsunami")
    case.says("PRESET tsunami", run, "(?-i:PRESET)", "word|text")


def every_house_twice(case):
    run = gaps(case, REFERENCE="reference.gpkg", OSM="osm.gpkg")
    seen = [run.results.get("MISSING_IN_OSM_COUNT"), run.results.get("ESTIMATED_TOTAL")]
    case.same_or_says("missing and total", [20, 100.0], seen, [run], r"\b100\b", "reference", "twice|overlap|duplicate", share=0.01)


CASES = {
    "02": parts_of_an_area_that_overlap,
    "03": parts_of_a_hazard_that_overlap,
    "07": zones_from_a_shapefile,
    "08": match_ids_cut_by_a_shapefile,
    "12": no_data_in_the_rarest_event,
    "14": empty_results_in_other_formats,
    "15": column_that_the_file_format_wants,
    "16": lines_and_multipatches,
    "18": depth_that_meets_a_bound_above_the_floor,
    "19": words_of_brazil_and_colombia,
    "20": several_points_in_one,
    "21": footprint_partly_on_no_data,
    "24": view_without_feature_ids,
    "25": bounds_given_with_words,
    "26": every_house_twice,
}


def run_cases(data, checks, beside=None):
    """Every case in a copy of its folder, with what lies beside it in another: writable, since some are about what is not written over. Exits."""
    if not data.is_dir():
        print(f"the cases are not at {data}; nothing was tested")
        sys.exit(77)
    bad = []
    for name, check in checks.items():
        source = next(data.glob(f"{name}*"), None)
        if check is None or source is None:
            print(f"WRONG {name}: " + ("no inputs" if check else "no test"), flush=True)
            bad.append(name)
            continue
        with tempfile.TemporaryDirectory() as scratch:
            case = Case(Path(scratch) / "case")
            shutil.copytree(source, case.folder)
            if beside:
                shutil.copytree(data / beside, case.folder / Path(beside).name)
            for file in [case.folder, *case.folder.rglob("*")]:
                file.chmod(0o755 if file.is_dir() else 0o644)
            check(case)
        print(f"{'WRONG' if case.wrong else 'OK   '} {source.name}: " + "; ".join(case.wrong or case.right), flush=True)
        bad += [name] if case.wrong else []
    if bad:
        print("wrong: " + ", ".join(bad))
    sys.exit(bool(bad))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", help="numbers, separated by commas")
    arguments = parser.parse_args()
    here = {folder.name[:2] for folder in arguments.data.glob("*/")}
    asked = arguments.only.split(",") if arguments.only else sorted(here | CASES.keys())
    run_cases(arguments.data, {number: CASES.get(number) for number in asked})


if __name__ == "__main__":
    main()
