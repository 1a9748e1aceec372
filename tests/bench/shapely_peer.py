# SPDX-License-Identifier: GPL-2.0-or-later
"""The same stage in Shapely 2, one thread: STRtree.query + intersection + area over the sample town. Usage: shapely_peer.py TOWN.gpkg

Reading is not counted. Prints the median of 3 in milliseconds, and the common area as a check.
"""

import sqlite3
import statistics
import sys
import time

import shapely


def load(file, layer):
    with sqlite3.connect(f"file:{file}?immutable=1", uri=True) as database:
        blobs = [row[0] for row in database.execute(f'select geom from "{layer}"')]
    size = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
    return shapely.from_wkb([blob[8 + size[(blob[3] >> 1) & 7]:] for blob in blobs])


def main():
    reference, osm = load(sys.argv[1], "cadastre"), load(sys.argv[1], "osm_buildings")
    times = []
    for _ in range(3):
        start = time.perf_counter()
        tree = shapely.STRtree(osm)
        left, right = tree.query(reference)
        common = shapely.area(shapely.intersection(reference[left], osm[right]))
        times.append(time.perf_counter() - start)
    print(f"shapely {shapely.__version__}, GEOS {shapely.geos_version_string}: {1000 * statistics.median(times):.0f} ms for {len(left)} pairs, common area {common.sum():.3f}")


if __name__ == "__main__":
    main()
