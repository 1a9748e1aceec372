# SPDX-License-Identifier: GPL-2.0-or-later
"""Task areas by size on skewed towns: our engine and our algorithm end to end against QGIS's k-means and, where PostGIS can be started, the published method of
HOT's splitter (blocks of major roads, k-means of centroids per block, Voronoi of densified outlines, small ones merged). Usage: tasks.py BUILD BENCH_BUILD SIZE…

Prints seconds, balance and footprints cut of each. K-means makes no areas: its time is that of grouping alone.
"""

import json
import sqlite3
import statistics
import subprocess
import sys
from pathlib import Path

from end_to_end import measure
from postgis import PostGis

TARGET = 50
SLOW = 60_000  # buildings beyond which the peers are left out

# After fmtm_algorithm.sql and docs/splitting-algorithm.md of hotosm/fmtm-splitter, in metres: split lines are highways above residential and the river.
HOT = f"""
drop table if exists pieces, placed, clustered, outline, cells, tasks;
create table pieces as with lines as (
  select st_union(g) g from (select st_boundary(geom) g from area union all select r.geom from roads r where highway in ('primary', 'secondary') union all select geom from river) all_lines)
  select row_number() over () id, d.geom from lines, st_dump(st_polygonize(array[g])) d, area a where st_within(st_pointonsurface(d.geom), a.geom);
create table placed as select b.fid, b.geom, p.id piece from cadastre b join pieces p on st_contains(p.geom, st_centroid(b.geom));
create table clustered as with counted as (select *, count(*) over (partition by piece) n from placed)
  select fid, geom, piece, st_clusterkmeans(st_centroid(geom), least(n, n / {TARGET} + 1)::int) over (partition by piece, n) cluster from counted;
create table outline as select c.piece, c.cluster, (st_dumppoints(st_segmentize(st_exteriorring(st_geometryn(c.geom, 1)), 4.5))).geom geom from clustered c;
create index on outline using gist (geom);
create table cells as select v.piece, d.geom from (select piece, st_voronoipolygons(st_collect(geom)) g from outline group by piece) v, st_dump(v.g) d;
create index on cells using gist (geom);
create table tasks as select o.piece, o.cluster, st_intersection(st_union(c.geom), p.geom) geom from cells c join outline o on o.piece = c.piece and st_contains(c.geom, o.geom)
  join pieces p on p.id = c.piece group by o.piece, o.cluster, p.geom;
"""
COUNTS = "select json_agg(n) from (select count(b.fid) n from tasks t left join cadastre b on st_contains(t.geom, st_centroid(b.geom)) group by t.piece, t.cluster) c"
CUT = "select count(*) from (select b.fid from cadastre b join tasks t on st_intersects(b.geom, t.geom) and st_area(st_intersection(b.geom, t.geom)) > 0.01 group by b.fid having count(*) > 1) c"


def spread(work):
    return f"{len(work):,} tasks, CV {statistics.pstdev(work) / statistics.mean(work):.3f}, {min(work):.0f} to {max(work):.0f}"


def bench(build, engine, size, database):
    folder = build / "bench/tasks" / str(size)
    folder.mkdir(parents=True, exist_ok=True)
    town = folder / "town.gpkg"
    if not town.exists():
        subprocess.run([str(build / "release/tests/support/lacuna_town"), str(folder), "--buildings", str(size), "--skewed", "--no-rasters"], check=True, timeout=3600)
    layer = lambda name: f"{town}|layername={name}"
    area = folder / "area.gpkg"
    if not area.exists():
        measure(["qgis_process", "--json", "run", "native:dissolve", "-"], {"INPUT": layer("barrios"), "OUTPUT": str(area)})

    def note(tool, seconds, result):
        print(f"{size:9,} {tool:52}{seconds:8.2f} s  {result}", flush=True)
        return seconds

    for threads in (1, 2):
        runs = [json.loads(subprocess.run([str(engine), str(size), str(TARGET), "skewed", str(threads)], check=True, capture_output=True, text=True, timeout=600).stdout) for _ in range(3 if size <= 200_000 else 1)]
        r = runs[0]
        ours = note(f"engine, {threads} thread(s)", statistics.median(run["seconds"] for run in runs), f"{r['tasks']:,} tasks, CV {r['cv']:.3f}, {r['least']:.0f} to {r['most']:.0f}, compactness {r['compactness']:.2f}, {100 * (1 - r['free_border']):.0f} % of borders on barriers")
    out = folder / "out_tasks.gpkg"
    out.unlink(missing_ok=True)
    seconds, peak, results = measure(["qgis_process", "--json", "run", "lacuna:taskareas", "-"], {"AREA": str(area), "WORKLOAD": layer("cadastre"), "BARRIERS": [layer("roads"), layer("river")], "TARGET": TARGET, "OUTPUT": str(out)})
    with sqlite3.connect(out) as rows:
        work = [row[0] for row in rows.execute("select workload from out_tasks")]
    note(f"lacuna:taskareas end to end ({peak:.0f} MB)", seconds, f"{spread(work)}, cut {results['FOOTPRINTS_CUT']}")
    if size > SLOW:
        return
    points, clusters = folder / "out_points.gpkg", folder / "out_clusters.gpkg"
    for file in (points, clusters):
        file.unlink(missing_ok=True)
    measure(["qgis_process", "--json", "run", "native:centroids", "-"], {"INPUT": layer("cadastre"), "OUTPUT": str(points)})
    seconds, _, _ = measure(["qgis_process", "--json", "run", "native:kmeansclustering", "-"], {"INPUT": str(points), "CLUSTERS": max(1, size // TARGET), "OUTPUT": str(clusters)})
    with sqlite3.connect(clusters) as rows:
        work = [row[0] for row in rows.execute("select count(*) from out_clusters group by CLUSTER_ID")]
    note("native:kmeansclustering of centroids (no areas)", seconds, f"{spread(work)}; {seconds / ours:.0f} times our engine")
    if database:
        for name in ("cadastre", "roads", "river"):
            database.load(town, name, name)
        database.load(area, "area", "area")
        seconds, _ = database.sql(HOT)
        counts = json.loads(database.sql(COUNTS)[1])
        cut = int(database.sql(CUT)[1])
        note("HOT's published method in PostGIS", seconds, f"{spread(counts)}, cut {cut:,} ({100 * cut / size:.1f} %); {seconds / ours:.0f} times our engine")
    for file in folder.glob("out_*"):
        file.unlink()


def main():
    build, engine, sizes = Path(sys.argv[1]), Path(sys.argv[2]) / "tests/bench/lacuna_tasks_bench", sorted(int(size) for size in sys.argv[3:])
    if PostGis.available():
        with PostGis() as database:
            for size in sizes:
                bench(build, engine, size, database)
    else:
        print("PostGIS is not here; the other peers are measured", flush=True)
        for size in sizes:
            bench(build, engine, size, None)


if __name__ == "__main__":
    main()
