# SPDX-License-Identifier: GPL-2.0-or-later
"""lacuna:buildinggaps and lacuna:gapsbyzone with default settings on made-up OSM sides of real footprints (tests/support/gap_worlds.py).

Prints a line per world: F1, precision and recall of the missing, completeness said and true, and how many zones of 250 m with 20
buildings or more have the truth in their interval. The worst of the seeds counts. Exits 1 where a floor does not hold.
"""

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import gap_worlds as gw  # noqa: E402

SRS = 31983
ZONE_M = 250
# World, floor of F1; for the complete town the ceiling of what is falsely missing.
FLOORS = {"noise 0.3": 0.99, "noise 1-1.5": 0.93}


def floor_of(world):
    return FLOORS.get(world.name, 0.965 if world.noise[1] > 0 else 0.995)


def process(algorithm, inputs):
    done = subprocess.run(["qgis_process", "--json", "run", algorithm, "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        sys.exit(done.stdout[-2000:] + done.stderr[-2000:])
    return json.loads(done.stdout)["results"]


def column(file, name):
    with sqlite3.connect(file) as database:
        return [row[0] for row in database.execute(f'select "{name}" from "{Path(file).stem}"')]


def score(houses, world, seed, folder, options):
    osm, missing, undrawn = gw.make(houses, world, seed)
    ids = np.arange(len(houses))
    gw.write(folder / "reference.gpkg", houses, SRS, rid=ids)
    gw.write(folder / "osm.gpkg", osm, SRS, oid=np.arange(len(osm)))
    box = shapely.total_bounds(houses)
    zones = [shapely.box(x, y, x + ZONE_M, y + ZONE_M) for x in np.arange(box[0], box[2], ZONE_M) for y in np.arange(box[1], box[3], ZONE_M)]
    gw.write(folder / "zones.gpkg", np.array(zones), SRS, zid=np.arange(len(zones)))
    outputs = {name: str(folder / f"{name.lower()}.gpkg") for name in ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED")}
    run = process("lacuna:buildinggaps", {"REFERENCE": str(folder / "reference.gpkg"), "OSM": str(folder / "osm.gpkg"), "REFERENCE_ID_FIELD": "rid", "OSM_ID_FIELD": "oid", **options, **outputs})
    said = np.zeros(len(houses), bool)
    said[[int(i) for i in column(outputs["MISSING_IN_OSM"], "rid")]] = True
    judged = ~undrawn
    right = np.sum(said & missing & judged)
    wrong = np.sum(said & ~missing & judged)
    overlooked = np.sum(~said & missing & judged)
    process("lacuna:gapsbyzone", {"ZONES": str(folder / "zones.gpkg"), "OUTPUT": str(folder / "by_zone.gpkg"), **outputs})
    held = zone_intervals(folder / "by_zone.gpkg", houses, missing, zones)
    return {
        "f1": 2 * right / max(1, 2 * right + wrong + overlooked), "precision": right / max(1, right + wrong), "recall": right / max(1, right + overlooked),
        "false": wrong / max(1, np.sum(judged & ~missing)), "said": run["COMPLETENESS_COUNT"], "true": 1 - np.mean(missing), "held": held, "overlooked": int(overlooked), "wrong": int(wrong),
    }


def zone_intervals(file, houses, missing, zones):
    place = shapely.point_on_surface(houses)
    house, zone = shapely.STRtree(place).query(zones, predicate="contains")[::-1]
    count = np.bincount(zone, minlength=len(zones))
    truth = 1 - np.bincount(zone, weights=missing[house], minlength=len(zones)) / np.maximum(1, count)
    low, high, zid = (column(file, name) for name in ("completeness_low", "completeness_high", "zid"))
    asked = [(low[i], high[i], truth[int(z)]) for i, z in enumerate(zid) if count[int(z)] >= 20]
    return np.mean([lo - 1e-9 <= t <= hi + 1e-9 for lo, hi, t in asked]) if asked else 1.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--layer", default="building")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--least", type=int, default=0, help="a window of the town with about so many houses; 0: all")
    parser.add_argument("--lanes", action="store_true", help="all worlds and houses with five seeds where LACUNA_LONG is set; else a few of 9,000 houses with one")
    parser.add_argument("--worlds", help="names, separated by ;")
    parser.add_argument("--min-overlap", type=float)
    parser.add_argument("--no-floor", action="store_true")
    arguments = parser.parse_args()
    if not arguments.data.exists():
        print(f"real data is not at {arguments.data}; nothing was tested")
        sys.exit(77)
    if arguments.lanes and os.environ.get("LACUNA_LONG"):
        arguments.seeds = 5
    elif arguments.lanes:
        arguments.least, arguments.worlds = 9000, "random 30 %;noise 0.3;merged, noise;complete, merged, noise"
    houses = gw.without_nested(gw.polygons_only(gw.read(arguments.data, arguments.layer, SRS)))
    if arguments.least:
        at = shapely.get_coordinates(shapely.centroid(houses))
        distance = np.abs(at - np.median(at, axis=0)).max(axis=1)
        houses = houses[np.argsort(distance, kind="stable")[: arguments.least]]
    print(f"{len(houses)} houses, {arguments.seeds} seed(s); the worst of them:")
    options = {"MIN_OVERLAP": arguments.min_overlap} if arguments.min_overlap is not None else {}
    bad = []
    for world in gw.WORLDS:
        if arguments.worlds and world.name not in arguments.worlds.split(";"):
            continue
        runs = []
        for seed in range(1, arguments.seeds + 1):
            with tempfile.TemporaryDirectory() as folder:
                runs.append(score(houses, world, seed, Path(folder), options))
        f1 = min(r["f1"] for r in runs)
        off = max(abs(r["said"] - r["true"]) for r in runs)
        held = min(r["held"] for r in runs)
        false = max(r["false"] for r in runs)
        worst = min(runs, key=lambda r: r["f1"])
        print(
            f"{world.name:26} F1 {f1:.4f} (p {worst['precision']:.4f} r {worst['recall']:.4f})  falsely missing {100 * false:.2f} %  completeness off by {off:.4f}  zones held {100 * held:.1f} %",
            flush=True,
        )
        complete = world.missing == 0
        noisy = world.noise[1] > 1
        if (false > 0.01 if complete else f1 < floor_of(world)) or (off > 0.01 and not noisy and not world.annexes) or (held < 0.95 and not complete and not noisy):
            bad.append(world.name)
    if bad:
        print("below the floor: " + "; ".join(bad))
    sys.exit(bool(bad) and not arguments.no_floor)


if __name__ == "__main__":
    main()
