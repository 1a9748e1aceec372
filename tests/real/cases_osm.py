# SPDX-License-Identifier: GPL-2.0-or-later
"""OSM files on which buildings and roads were lost, or that could not be read at all (../shared/cases/tasks-osm 03 to 11, 23, 25), through
qgis_process with the real plugin, compared with the right value that the README.md beside the inputs gives. Answers as cases.py does.
"""

import sys
from pathlib import Path

from cases import run_cases

LINES = ("ROADS", "WATERWAYS", "RAILWAYS")


def load(case, file, *outputs, **inputs):
    for output in (*outputs, "SKIPPED"):
        (case.folder / f"{output}.gpkg").unlink(missing_ok=True)
    return case.run("lacuna:loadosm", **({"FILE": file} if file else {}), **inputs, **{output: f"{output}.gpkg" for output in (*outputs, "SKIPPED")})


def ids(case, output="BUILDINGS"):
    return sorted(case.column(f"{output}.gpkg", "osm_id") or [])


def holds(case, file, buildings, roads=0):
    run = load(case, file, "BUILDINGS", "ROADS")
    case.same(f"{file}: buildings", sorted(buildings), ids(case))
    case.same(f"{file}: roads, skipped", [roads, 0], [run.results.get("ROADS_COUNT"), run.results.get("SKIPPED_COUNT")])
    return run


def ways(*numbers):
    return [f"way/{number}" for number in numbers]


def deleted_in_an_editor(case):
    case.says("deleted", holds(case, "o5_josm_delete.osm", ways(1000), 1), "Deleted in the file.* 2\\.")
    holds(case, "p6_josm_real.osm", ways(1000, 1002))


def relations_before_their_ways(case):
    for file in ("p3_partial_loss.osm", "p4_ways_rel_ways.osm"):
        holds(case, file, ["relation/50", *ways(1000, 1001, 1002)])
    for file in ("o3_rel_first.osm", "o3c_nodes_rels_ways.osm.pbf"):
        holds(case, file, ["relation/50"])


def overpass_turbo(case):
    for file in ("o1_turbo_default.osm", "o1_turbo_default.osm.pbf", "o2_nodes_unsorted.osm"):
        case.says(file, holds(case, file, ways(1000, 1001, 1002), 1), "put in order")
    # Three buildings of the database, and one that was not uploaded; the .pbf does not know that one of them is deleted.
    holds(case, "o5b_josm_neg_delete.osm.pbf", ways(-20, 1000, 1001, 1002))


def the_same_object_twice(case):
    holds(case, "o4b_twice.osm", ways(1000, 1001, 1002), 1)
    holds(case, "o4_dup.osm", ways(60))
    holds(case, "o12_history.osm", ways(1000))


def remark_of_a_server(case):
    case.refused("o11_remark.osm", load(case, "o11_remark.osm", "BUILDINGS"), "not whole", "Query timed out")


def geometry_in_the_file(case):
    holds(case, "p1_out_geom.osm", ["relation/50", *ways(1000, 1001, 1002)])
    case.refused("p2_out_center.osm", load(case, "p2_out_center.osm", "BUILDINGS"), "out center", "out meta geom")


def closed_roads(case):
    run = load(case, "o9_closed_roads.osm", *LINES)
    case.same("roads", ways(3000, 3002, 3003, 3004), ids(case, "ROADS"))
    case.same("waterways, railways", [ways(3005), ways(3006)], [ids(case, "WATERWAYS"), ids(case, "RAILWAYS")])
    case.same("skipped", [["way/3001"], ["is_area"]], [case.column("SKIPPED.gpkg", "osm_id"), case.column("SKIPPED.gpkg", "skip_reason")])
    case.says("the square", run, "Closed ways.*area=yes.* 1\\.")


def blocks_of_lz4(case):
    for file in ("q7_lz4.osm.pbf", "q7_none.osm.pbf"):
        holds(case, file, ways(1000, 1001, 1002), 1)


def two_islands(case):
    run = load(case, None, "BUILDINGS", AREA="islands.geojson", SERVER="http://127.0.0.1:9/api/interpreter")
    case.refused("islands", run, "could not be used", "127.0.0.1:9")


CASES = {
    "03": deleted_in_an_editor,
    "04": relations_before_their_ways,
    "06": overpass_turbo,
    "07": the_same_object_twice,
    "08": remark_of_a_server,
    "10": geometry_in_the_file,
    "11": closed_roads,
    "23": blocks_of_lz4,
    "25": two_islands,
}


if __name__ == "__main__":
    run_cases(Path(sys.argv[1]), CASES)
