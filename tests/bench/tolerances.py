# SPDX-License-Identifier: GPL-2.0-or-later
"""What the constants do that were chosen by hand: each is halved and doubled in a copy of the sources, and the results on real places and on
places with a known truth are compared with those of the value that stands. Usage: tolerances.py SOURCE BUILD [NAME…]

Prints a row per constant. A figure that stays is left out of it; "same" means that no figure of any probe moved.
"""

import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

SECONDS = 300


class Constant(NamedTuple):
    file: str
    name: str
    probes: tuple
    factors: tuple = (0.5, 2)


def all_of(file, probes, *names, factors=(0.5, 2)):
    return [Constant(file, name, probes, factors) for name in names]


BUILDINGS, ROADS, TASKS, LAYERS, HAZARDS = ("labelled", "worlds", "ceuta"), ("roads",), ("tasks",), ("ceuta", "jakarta", "zones"), ("jakarta", "salvador", "doubts")
SHARES = (0.5, 1.25)  # of what cannot be doubled, being a share or a ratio
CONSTANTS = [
    *all_of("gaps/building_gaps.cpp", BUILDINGS, "MAX_SURE_SHARE", "MAX_SEARCHED_SHIFT_M"),
    *all_of("gaps/offset_votes.cpp", BUILDINGS, "MIN_SIZE_RATIO", factors=SHARES),
    *all_of("gaps/offset_votes.cpp", BUILDINGS, "SEAM_RADIUS_M", "SEAM_KERNEL_M"),
    *all_of("gaps/offset_field.cpp", BUILDINGS, "MAX_SMOOTH_STEP_M", "NEIGHBOUR_CELLS"),
    *all_of("gaps/gap_reasons.cpp", BUILDINGS, "MIN_COVER_SHARE"),
    *all_of("gaps/offset_decision.cpp", BUILDINGS, "HISTOGRAM_BIN_M", "BIWEIGHT_RADIUS_M", "MIN_LANDMARKS", "SUFFICIENT_LANDMARKS", "MIN_LANDMARK_SHARE",
            "LOG_ODDS_PER_BUILDING", "LENGTH_SIGMA_M", "NEIGHBOUR_SIGMA_M", "MIN_EXPLAINED_SHARE"),
    *all_of("gaps/roads/road_gaps.cpp", ROADS, "BESIDE_TOLERANCES"),
    *all_of("gaps/roads/road_gaps.cpp", ROADS, "BESIDE_ROAD_SHARE", factors=SHARES),
    *all_of("gaps/roads/road_cover.cpp", ROADS, "CARRIAGEWAY_TOLERANCES", "PARALLEL_DEGREES"),
    *all_of("gaps/roads/road_offset.cpp", ROADS, "CELL_M", "SAMPLE_STEP_M", "MAX_ANGLE_DEGREES", "MIN_AGREEING", "MIN_AGREEING_SHARE", "MIN_CROSS_SHARE"),
    *all_of("gaps/roads/road_offset.cpp", ROADS, "MAX_SECOND_PEAK_SHARE", factors=(0.5, 1.1)),
    *all_of("gaps/roads/road_layer.cpp", ROADS, "MAX_COPIES"),
    *all_of("tasks/task_pieces.cpp", TASKS, "MIN_PIECE_TASKS", "MIN_ISLAND_TASKS"),
    *all_of("tasks/task_pieces.cpp", TASKS, "MAX_LOAD_PER_TASK", factors=(0.9, 1.25)),
    *all_of("tasks/triangulation_lines.cpp", TASKS, "NEAR_UNITS"),
    *all_of("tasks/recombination.cpp", TASKS, "UNEVEN_SHARE", "FAR_OFF_SHARE", "ROUNDS"),
    *all_of("tasks/task_borders.cpp", TASKS, "CLEARANCE_M", "STRAIGHT_UNITS"),
    *all_of("tasks/task_measures.cpp", TASKS, "MIN_CUT_M2"),
    *all_of("tasks/cell_graph.cpp", TASKS, "WALL_COST_PER_M"),
    *all_of("tasks/task_plan.cpp", TASKS, "FILLERS_PER_TASK", "FILLERS_WITH_LIMIT", "MAX_ATTEMPTS", "MIN_VARYING_SCALE_M"),
    *all_of("tasks/task_plan.cpp", TASKS, "INITIAL_AREA_SHARE", factors=(0.9, 1.02)),
    *all_of("tasks/bisection.cpp", TASKS, "MAX_TASKS_ALL_DIRECTIONS", "MAX_TASKS_ALL_SLACKS", "HALF_SLACK", "STRICT_TOLERANCE_SHARE"),
    *all_of("tasks/task_parts.cpp", TASKS, "MAX_ROUNDS"),
    *all_of("geometry/layer.cpp", LAYERS, "MIN_AREA_M2", "MAX_LENGTH_M"),
    *all_of("geometry/geos_context.cpp", LAYERS, "MAX_VERTICES"),
    *all_of("geometry/repair.cpp", LAYERS, "MAX_AREA_CHANGE_SHARE", "MIN_PART_SHARE"),
    *all_of("geometry/count_grid.cpp", LAYERS, "MAX_CELLS_OF_BOX"),
    *all_of("geometry/blocks.cpp", BUILDINGS, "MIN_DUPLICATE_SHARE", factors=(0.5, 1.2)),
    *all_of("geometry/zone_locator.cpp", LAYERS, "MAX_MEAN_ZONES"),
    *all_of("raster/raster_look.cpp", HAZARDS, "TILES", "MAX_CLASS", "MAX_MEDIAN_M", "MAX_P99_M"),
    *all_of("exposure/polygon_hazard.cpp", HAZARDS, "MIN_HIT_SHARE"),
    *all_of("exposure/exposure_probability.cpp", HAZARDS, "MAX_CELLS"),
]


class Probes:
    """Runs of the algorithms, each a dictionary of figures with the digits that people compare."""

    def __init__(self, source, folder):
        self.real, self.data, self.folder = source / "tests/real", source.parent / "shared/data", folder

    def run(self, algorithm, **inputs):
        asked = json.dumps({"inputs": inputs})
        done = subprocess.run(["qgis_process", "--json", "run", algorithm, "-"], input=asked, capture_output=True, text=True, timeout=SECONDS)
        if done.returncode != 0:
            return {"failed": done.stderr.strip().splitlines()[-1][:80] if done.stderr.strip() else "yes"}
        return json.loads(done.stdout)["results"]

    def out(self, *names):
        return {name: str(self.folder / f"{name.lower()}.gpkg") for name in names}

    def script(self, name, *arguments):
        done = subprocess.run([sys.executable, str(self.real / name), *map(str, arguments)], capture_output=True, text=True, timeout=SECONDS)
        return done.stdout

    def labelled(self):
        """F1 of matches and of missing on 8,000 pairs labelled by people."""
        said = self.script("labelled.py", self.data / "eu-eubucco-labelled-pairs")
        found = re.search(r"all +pairs F1 ([\d.]+) +missing F1 ([\d.]+)", said)
        return {"EUBUCCO pairs F1": found[1], "missing F1": found[2]} if found else {"EUBUCCO": "failed"}

    def worlds(self):
        """F1 of missing on made-up OSM sides of 6,000 houses of Itu."""
        worlds = "merged, noise;patchy, all, noise;noise 1-1.5"
        said = self.script("worlds.py", self.data / "br-itu-official/itu_buildings_centre.gpkg", "--least", 6000, "--worlds", worlds, "--no-floor")
        return {f"Itu {name.strip()} F1": f1 for name, f1 in re.findall(r"^(.+?) +F1 ([\d.]+)", said, re.M)}

    def ceuta(self):
        """Counts of the government's buildings against OSM, and of detected ones against OSM."""
        file = self.data / "es-ceuta-gov-osm-msft/ceuta_buildings.gpkg"
        figures = {}
        for layer in ("gov", "msft"):
            r = self.run("lacuna:buildinggaps", REFERENCE=f"{file}|layername={layer}", OSM=f"{file}|layername=osm", **self.out("MISSING_IN_OSM", "MISSING_IN_REFERENCE"))
            figures[f"Ceuta {layer} missing/extra/skipped"] = "/".join(str(r.get(f"{name}_COUNT")) for name in ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "SKIPPED"))
        return figures

    def roads(self):
        """Lengths of São Paulo's roads."""
        city = self.data / "br-saopaulo-roads"
        r = self.run("lacuna:roadgaps", REFERENCE=str(city / "official_roads.gpkg"), OSM=str(city / "osm_roads.gpkg"), AREA=str(city / "aoi.geojson"),
                     **self.out("MISSING_IN_OSM", "MISSING_IN_REFERENCE"))
        figures = {f"São Paulo {name}": f"{r.get(name, -1):.4f}" for name in ("COMPLETENESS_LENGTH",)}
        return figures

    def tasks(self):
        """Evenness, size and buildings cut of Kathmandu, Itu and a village of Dominica."""
        nepal, itu, dominica = self.data / "np-kathmandu-fmtm", self.data / "br-itu-official", self.data / "dm-fmtm-villages"
        extract = nepal / "kathmandu_extract.geojson"
        area = self.folder.parent / "itu_area.gpkg"
        if not area.exists():
            self.run("native:buffer", INPUT=str(itu / "itu_blocks_centre.geojson"), DISTANCE=0.0003, DISSOLVE=True, OUTPUT=str(area))
        plans = {
            "Kathmandu": dict(AREA=nepal / "kathmandu.geojson", WORKLOAD=f"{extract}|geometrytype=Polygon", BARRIERS=[f"{extract}|geometrytype=LineString"], TARGET=5),
            "Coulibistrie": dict(AREA=dominica / "Coulibistrie_aoi.geojson", WORKLOAD=dominica / "Coulibistrie_buildings_by_task.geojson", TARGET=7),
            "Itu": dict(AREA=area, WORKLOAD=itu / "itu_buildings_centre.gpkg", BARRIERS=[str(itu / "itu_roads.geojson")], TARGET=50),
        }
        figures = {}
        for name, inputs in plans.items():
            inputs = {key: value if isinstance(value, (int, list)) else str(value) for key, value in inputs.items()}
            r = self.run("lacuna:taskareas", OUTPUT=str(self.folder / f"{name}.gpkg"), **inputs)
            figures[f"{name} tasks/CV/most/cut"] = f"{r.get('TASKS_COUNT')}/{r.get('WORKLOAD_CV', -1):.3f}/{r.get('WORKLOAD_MAX', -1):.0f}/{r.get('FOOTPRINTS_CUT')}"
        return figures

    def jakarta(self):
        """Buildings of Jakarta that the flood reaches, by raster and by wards."""
        city = self.data / "id-jakarta-inasafe"
        r = self.run("lacuna:buildingexposure", BUILDINGS=str(city / "jakarta_building.gpkg"), HAZARD_RASTER=str(city / "jakarta_continuous_flood.tif"), **self.out("OUTPUT"))
        w = self.run("lacuna:buildingexposure", BUILDINGS=str(city / "jakarta_building.gpkg"), HAZARD_POLYGONS=str(city / "Jakarta_RW_2007flood.shp"), HAZARD_FIELD="FLOODPRONE", **self.out("OUTPUT"))
        return {"Jakarta reached/skipped": f"{r.get('EXPOSED_COUNT')}/{r.get('SKIPPED_COUNT')}", "wards": f"{w.get('EXPOSED_COUNT')}"}

    def salvador(self):
        """Houses and damage of San Salvador's flood of 100 years."""
        place = self.data / "sv-san-salvador-flood"
        r = self.run("lacuna:buildingexposure", BUILDINGS=str(place / "houses_acelhuate.gpkg"), HAZARD_RASTER=str(place / "flood_depth_2015_rp100.tif"), CURVE_FILE=str(place / "damage_curves.csv"),
                     CURVE_FIELD="curve_id", VALUE_FIELD="value_usd", POSITION_ERROR=3, **self.out("OUTPUT"))
        return {"San Salvador reached": f"{r.get('EXPOSED_COUNT')}", "damage": f"{r.get('DAMAGE_VALUE', -1):.0f}"}

    def zones(self):
        """Buildings of Itu in barrios of 250 m that overlap in pairs."""
        town, grid = self.data / "br-itu-official/itu_buildings_centre.gpkg", self.folder.parent / "itu_grid.gpkg"
        if not grid.exists():
            self.run("native:creategrid", TYPE=2, EXTENT=str(town), HSPACING=250, VSPACING=250, HOVERLAY=50, VOVERLAY=0, CRS="EPSG:31983", OUTPUT=str(grid))
        self.run("lacuna:buildinggaps", REFERENCE=str(town), OSM=str(town), **self.out("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED"))
        out = {**self.out("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED"), "OUTPUT": str(self.folder / "by_zone.gpkg")}
        self.run("lacuna:gapsbyzone", ZONES=str(grid), **out)
        with sqlite3.connect(out["OUTPUT"]) as database:
            return {"Itu by zone": str(database.execute("select sum(reference_count), sum(missing_in_osm) from by_zone").fetchone())}

    def doubts(self):
        """How many warnings eight rasters of depth, of classes and of heights get."""
        rasters = [
            *(self.data / "id-jakarta-inasafe" / name for name in ("jakarta_continuous_flood.tif", "jakarta_flood_category_123.asc", "Flood_Design_Depth_Jakarta_geographic.asc")),
            *(self.data / "id-jakarta-inasafe-expected" / name for name in ("classified_hazard.tif", "jakarta_flood_design.tif", "tsunami_wgs84.tif")),
            self.data / "nl-kampen-osm-flood/1in100_inundation_map.tif", self.data / "br-portoalegre/poa_elevation.tif",
        ]
        buildings, warned = self.data / "id-jakarta-inasafe/jakarta_building.gpkg", []
        for raster in rasters:
            asked = json.dumps({"inputs": {"BUILDINGS": str(buildings), "HAZARD_RASTER": str(raster), **self.out("OUTPUT")}})
            done = subprocess.run(["qgis_process", "--json", "run", "lacuna:buildingexposure", "-"], input=asked, capture_output=True, text=True, timeout=SECONDS)
            warned.append(len(json.loads(done.stdout).get("log", {}).get("warning", [])) if done.stdout.startswith("{") else done.returncode)
        return {"warnings of rasters": "/".join(map(str, warned))}

    def of(self, names):
        figures = {}
        for name in names:
            figures.update(getattr(self, name)())
        return figures


class Copy:
    """The sources in a folder of their own, built into a plugin of their own."""

    def __init__(self, source, build):
        self.folder = build / "tolerances/source"
        self.folder.mkdir(parents=True, exist_ok=True)
        files = subprocess.run(["git", "-C", str(source), "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True, check=True).stdout
        self.copy(source, files)
        if not (self.folder / "build/release/build.ninja").exists():
            self.call("cmake", "--preset", "release")
        self.make()

    def copy(self, source, files):
        for name in files.decode().split("\0"):
            if not name or not (source / name).is_file():
                continue
            to, content = self.folder / name, (source / name).read_bytes()
            if not to.exists() or to.read_bytes() != content:
                to.parent.mkdir(parents=True, exist_ok=True)
                to.write_bytes(content)

    def call(self, *command):
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)} failed:\n{done.stdout[-3000:]}{done.stderr[-1000:]}")

    def make(self):
        self.call("cmake", "--build", "build/release", "--target", "lacuna_headless")

    def with_value(self, constant, factor):
        """Multiplies the constant and builds; returns its text as it stood and what puts it back."""
        file = self.folder / "algorithms/engine" / constant.file
        before = file.read_text(encoding="utf-8")
        found = re.search(rf"(constexpr (\S+(?: \S+)?) {constant.name}(?: =|) ?)(.+?);", before)
        if not found:
            sys.exit(f"{constant.file} has no constant {constant.name}")
        kind, value = found[2], found[3]
        changed = f"static_cast<{kind}>( ( {value} ) * {factor} )"
        file.write_text(before.replace(found[0], f"{found[1]}{changed};"), encoding="utf-8")
        return value, lambda: file.write_text(before, encoding="utf-8")


def main():
    source, build, wanted = Path(sys.argv[1]), Path(sys.argv[2]), set(sys.argv[3:])
    copy = Copy(source, build)
    os.environ["QGIS_PLUGINPATH"] = str(copy.folder / "build/release/python")
    standing = {}
    for constant in CONSTANTS:
        if wanted and constant.name not in wanted:
            continue
        row = []
        for factor in constant.factors:
            with tempfile.TemporaryDirectory(dir=build / "tolerances") as folder:
                probes = Probes(source, Path(folder))
                if constant.probes not in standing:
                    standing[constant.probes] = probes.of(constant.probes)
                    print(f"as it stands: {standing[constant.probes]}", flush=True)
                value, restore = copy.with_value(constant, factor)
                try:
                    copy.make()
                    found = probes.of(constant.probes)
                finally:
                    restore()
            moved = [f"{name} {found.get(name)}" for name, figure in standing[constant.probes].items() if found.get(name) != figure]
            row.append(f"× {factor}: {', '.join(moved) or 'same'}")
        print(f"{constant.file} {constant.name} = {value} | {' | '.join(row)}", flush=True)


if __name__ == "__main__":
    main()
