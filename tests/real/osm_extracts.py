# SPDX-License-Identifier: GPL-2.0-or-later
"""osm_extracts.py DATA: buildings, roads, railways, waterways and places of the four extracts of ../shared/data, against a count by another reader.

The figures of PEER were counted with pyosmium 4 (PyPI: osmium), its area assembler for relations and its own tests of closed ways, under the same rules of
tagging: `osm_extracts.py DATA --count` counts them again where that package is installed, and compares. Against GDAL's OSM driver every difference is
named with its cause in GDAL. Exits 77 where the data is not there.
"""

import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from cases import Case

# Buildings that are ways, buildings that are relations, roads, railways, waterways, places, facilities.
PEER = {
    "br-portoalegre/poa_osm.osm.pbf": (12, 7, 15852, 8, 0, 0, 12),
    "br-saopaulo-roads/spo_osm.osm.pbf": (2, 0, 5973, 228, 0, 0, 0),
    "li-liechtenstein-osm/liechtenstein-2013-08-03.osm.pbf": (3722, 1, 2752, 37, 76, 20, 70),
    "nl-kampen-osm-flood/kampen.osm.pbf": (29652, 18, 5538, 74, 98, 17, 68),
}
# Only in GDAL, only in Lacuna, of buildings and of roads.
GDAL = {
    "br-saopaulo-roads": (set(), set(), {"way/751044809"}, set()),  # a closed highway=services
    "li-liechtenstein-osm": (
        {"relation/71"},  # an old multipolygon, whose tags are on its outer way: here it is that way, with its holes
        {"way/2530"},
        set(),
        {"way/3164"},  # a closed street with amenity=parking: a street all the same
    ),
    "nl-kampen-osm-flood": ({"way/258431867", "way/258433498", "way/268665709"}, set(), {"way/977615845"}, set()),  # rings of two corners; a closed highway=rest_area
}
AREAS = {"highway": {"platform", "rest_area", "services"}, "railway": {"platform", "station", "roundhouse", "turntable"}, "waterway": set()}
AMENITIES = set(
    "school kindergarten college hospital clinic doctors pharmacy fire_station police community_centre shelter social_facility townhall place_of_worship marketplace drinking_water".split()
)
OUTPUTS = ("BUILDINGS", "ROADS", "RAILWAYS", "WATERWAYS", "PLACES", "FACILITIES", "SKIPPED")


def peer(file):
    """The same count by pyosmium."""
    import osmium

    def facility(tags):
        return tags.get("amenity") in AMENITIES or tags.get("emergency") == "assembly_point"

    class Count(osmium.SimpleHandler):
        def __init__(self):
            super().__init__()
            self.counts = [0] * 7

        def node(self, node):
            self.counts[5] += bool(node.tags.get("place"))
            self.counts[6] += facility(node.tags)

        def way(self, way):
            closed = len(way.nodes) >= 4 and way.is_closed()
            placed = sum(node.location.valid() for node in way.nodes)
            for at, (key, areas) in zip((2, 3, 4), AREAS.items()):
                value = way.tags.get(key)
                is_area = closed and (way.tags.get("area") == "yes" or (value in areas and way.tags.get("area") != "no"))
                self.counts[at] += bool(value) and placed >= 2 and not is_area
            whole = closed and placed == len(way.nodes) and way.tags.get("area") != "no"
            self.counts[0] += whole and way.tags.get("building", "no") != "no"
            self.counts[6] += whole and facility(way.tags)

        def area(self, area):
            self.counts[1] += not area.from_way() and area.tags.get("building", "no") != "no"
            self.counts[6] += not area.from_way() and facility(area.tags)

    count = Count()
    count.apply_file(str(file), locations=True)
    return tuple(count.counts)


def column(path, text):
    with sqlite3.connect(path) as database:
        return [row[0] for row in database.execute(text)]


def gdal(case, file):
    """What GDAL's driver takes for buildings and roads."""
    made = case.folder / "gdal.gpkg"
    subprocess.run(["ogr2ogr", "-f", "GPKG", made, file], capture_output=True, check=True)
    areas = "select coalesce('way/' || osm_way_id, 'relation/' || osm_id) from multipolygons where building is not null and building <> 'no'"
    return set(column(made, areas)), set(column(made, "select 'way/' || osm_id from lines where highway is not null"))


def check(case, name, file):
    run = case.run("lacuna:loadosm", FILE=str(file), **{output: f"{output}.gpkg" for output in OUTPUTS})
    found = {output: case.column(f"{output}.gpkg", "osm_id") or [] for output in OUTPUTS}
    ways = sum(one.startswith("way/") for one in found["BUILDINGS"])
    counts = [ways, len(found["BUILDINGS"]) - ways] + [len(found[output]) for output in ("ROADS", "RAILWAYS", "WATERWAYS", "PLACES", "FACILITIES")]
    case.same("as pyosmium", list(PEER[name]), counts)
    case.same("skipped", len(found["SKIPPED"]), run.results.get("SKIPPED_COUNT"))
    buildings, roads = gdal(case, file)
    ours = set(found["BUILDINGS"]), set(found["ROADS"])
    differences = buildings - ours[0], ours[0] - buildings, roads - ours[1], ours[1] - roads
    case.same("against GDAL", GDAL.get(name.split("/")[0], (set(),) * 4), differences)
    # What only GDAL has is in SKIPPED, but for old multipolygons.
    case.same("said", set(), {one for part in (0, 2) for one in differences[part] if one.startswith("way/")} - set(found["SKIPPED"]))


def main():
    data = Path(sys.argv[1])
    if not data.is_dir():
        print(f"the data is not at {data}; nothing was tested")
        sys.exit(77)
    bad = False
    for name in PEER:
        if "--count" in sys.argv:
            counted = peer(data / name)
            print(name, counted, "as written here" if counted == PEER[name] else f"here {PEER[name]}")
            bad = bad or counted != PEER[name]
            continue
        with tempfile.TemporaryDirectory() as scratch:
            case = Case(Path(scratch))
            check(case, name, data / name)
        print(f"{'WRONG' if case.wrong else 'OK   '} {name}: " + "; ".join(case.wrong or case.right), flush=True)
        bad = bad or bool(case.wrong)
    sys.exit(bad)


if __name__ == "__main__":
    main()
