# SPDX-License-Identifier: GPL-2.0-or-later
"""Made-up OSM sides of real footprints, with the truth: what lacuna:buildinggaps is judged on where no labels are to be had.

Footprints are arrays of shapely polygons in metres. Every step draws from the generator it is given; the same seed makes the same world.
Noise: every vertex moves by a normal with 0.6 s, the whole house by one with 0.7 s; s is drawn per house. A shift per tile of 400 m.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from osgeo import ogr, osr

ogr.UseExceptions()
TOUCH_M = 0.5
TILE_M = 400.0


@dataclass
class World:
    name: str
    missing: float = 0.3  # share that OSM lacks
    by: str = "house"  # what is dropped: house, block, patch
    merge: float = 0.0  # how many of the mapped houses are drawn together with 1 to 5 neighbours: a third of it is the chance of a house to begin a group
    whole: float = 0.0  # share of the blocks drawn as one polygon
    split: float = 0.0  # share of the mapped houses drawn as two
    noise: tuple = (0.0, 0.0)  # least and largest s, metres
    shift: float = 0.0  # longest shift of a tile, metres
    rectangles: float = 0.0  # share of the near-rectangles drawn as rectangles
    annexes: float = 0.0  # share of the annexes of mapped houses that are not drawn


def read(path, layer, srs=None):
    """The polygons of a file as shapely objects, in the CRS with this EPSG code."""
    data = ogr.Open(str(path))  # must outlive its layer
    source = data.GetLayerByName(layer)
    shapes = []
    transform = None
    if srs:
        here = source.GetSpatialRef()
        there = osr.SpatialReference()
        there.ImportFromEPSG(srs)
        for one in (here, there):
            one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transform = osr.CoordinateTransformation(here, there)
    for feature in source:
        geometry = feature.GetGeometryRef()
        if transform:
            geometry.Transform(transform)
        shapes.append(bytes(geometry.ExportToWkb()))
    return shapely.make_valid(shapely.from_wkb(np.array(shapes)))


def write(path, shapes, srs, **columns):
    """A GeoPackage with one layer of multipolygons and text columns."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(srs)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer(path.stem, reference, ogr.wkbMultiPolygon)
    for name in columns:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.StartTransaction()
    for i, wkb in enumerate(shapely.to_wkb(shapes)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(wkb)))
        for name, values in columns.items():
            feature[name] = str(values[i])
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def polygons_only(shapes):
    """The polygons of repaired shapes, the largest part of each; what has no area is left out."""
    kept = []
    for shape in shapes:
        parts = [p for p in shapely.get_parts(shape) if p.geom_type == "Polygon"] if shape.geom_type != "Polygon" else [shape]
        if parts and max(p.area for p in parts) > 1:
            kept.append(max(parts, key=lambda p: p.area))
    return np.array(kept)


def without_nested(houses):
    """Footprints more than 30 % under another, larger one have no truth of their own and are left out."""
    a, b = shapely.STRtree(houses).query(houses, predicate="intersects")
    area = shapely.area(houses)
    pairs = (a != b) & ((area[a] < area[b]) | ((area[a] == area[b]) & (a < b)))
    a, b = a[pairs], b[pairs]
    under = shapely.area(shapely.intersection(houses[a], houses[b])) > 0.3 * area[a]
    return np.delete(houses, np.unique(a[under]))


def neighbours(houses):
    a, b = shapely.STRtree(houses).query(houses, predicate="dwithin", distance=TOUCH_M)
    return a[a < b], b[a < b]


def blocks_of(count, pairs):
    parent = np.arange(count)

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in zip(*pairs):
        ra, rb = root(a), root(b)
        parent[max(ra, rb)] = min(ra, rb)
    return np.array([root(i) for i in range(count)])


def tile_of(points):
    return np.floor(shapely.get_coordinates(points) / TILE_M).astype(int)


def moved_by(shapes, dx, dy):
    owner = np.repeat(np.arange(len(shapes)), shapely.get_num_coordinates(shapes))
    coordinates = shapely.get_coordinates(shapes)
    return shapely.set_coordinates(shapes.copy(), coordinates + np.stack([dx[owner], dy[owner]], axis=1))


def noisy(shapes, world, random):
    s = random.uniform(world.noise[0], world.noise[1], len(shapes))
    if world.rectangles:
        box = shapely.oriented_envelope(shapes)
        near = (shapely.area(shapes) > 0.85 * shapely.area(box)) & (random.random(len(shapes)) < world.rectangles)
        shapes = np.where(near, box, shapes)
    shapes = shapes.copy()
    for i, shape in enumerate(shapes):
        if s[i] == 0:
            continue
        rings = [shape.exterior, *shape.interiors]
        drawn = []
        for ring in rings:
            xy = np.asarray(ring.coords)[:-1]
            xy = xy + random.normal(0, 0.6 * s[i], xy.shape)
            drawn.append(xy)
        move = random.normal(0, 0.7 * s[i], 2)
        shapes[i] = shapely.make_valid(shapely.Polygon(drawn[0] + move, [d + move for d in drawn[1:]]))
    return polygons_only(shapes)


def fused(shapes):
    """One polygon over houses that touch."""
    return shapely.buffer(shapely.buffer(shapely.union_all(shapes), 0.3, join_style="mitre"), -0.3, join_style="mitre")


def halves(shape):
    box = np.asarray(shapely.oriented_envelope(shape).exterior.coords)
    a, b, c, d = box[:4]
    if np.hypot(*(b - a)) < np.hypot(*(c - b)):
        a, b, c, d = b, c, d, a
    return [shapely.intersection(shape, shapely.Polygon(p)) for p in ([a, (a + b) / 2, (c + d) / 2, d], [(a + b) / 2, b, c, (c + d) / 2])]


def make(houses, world, seed):
    """OSM's shapes; per house whether it is missing; per house whether it is an undrawn annex (no truth)."""
    random = np.random.default_rng(seed)
    count = len(houses)
    pairs = neighbours(houses)
    block = blocks_of(count, pairs)
    centre = shapely.centroid(houses)
    if world.by == "house":
        missing = random.random(count) < world.missing
    elif world.by == "block":
        missing = (random.random(count) < world.missing)[block]
    else:  # patches of about 60 m: the share differs from place to place
        patch = np.floor(shapely.get_coordinates(centre) / 60).astype(int)
        share = random.beta(0.5, 0.5 / world.missing - 0.5, 5000)
        missing = random.random(count) < share[(patch[:, 0] * 7919 + patch[:, 1] * 104729) % 5000]
    whole = np.zeros(count, bool)
    if world.whole:
        size = np.bincount(block, minlength=count)
        whole = ((random.random(count) < world.whole) & (size > 1))[block]
        missing &= ~whole
    area = shapely.area(houses)
    undrawn = np.zeros(count, bool)
    if world.annexes:
        for a, b in zip(*pairs):
            for small, large in ((a, b), (b, a)):
                if area[small] < 25 and area[small] < area[large] / 2 and not missing[small] and not missing[large] and not whole[small]:
                    undrawn[small] |= random.random() < world.annexes
    drawn = ~missing & ~undrawn
    group = np.where(whole, block, np.arange(count))
    if world.merge:
        near = {}
        for a, b in zip(*pairs):
            near.setdefault(a, []).append(b)
            near.setdefault(b, []).append(a)
        free = drawn & ~whole
        for i in random.permutation(np.flatnonzero(free)):
            if not free[i] or random.random() > world.merge / 3:
                continue
            wanted = random.integers(2, 7)
            members = [i]
            free[i] = False
            for at in members:
                for other in near.get(at, ()):
                    if free[other] and len(members) < wanted:
                        free[other] = False
                        members.append(other)
            group[members] = i
    shapes = []
    order = np.flatnonzero(drawn)
    for _, members in zip(*grouped(group[order], order)):
        shape = houses[members[0]] if len(members) == 1 else fused(houses[members])
        parts = [p for p in shapely.get_parts(shape) if p.geom_type == "Polygon"]
        if len(members) == 1 and world.split and random.random() < world.split and area[members[0]] > 40:
            parts = [p for h in halves(shape) for p in shapely.get_parts(h) if p.geom_type == "Polygon"]
        shapes += parts
    osm = noisy(polygons_only(shapes), world, random)
    if world.shift:
        tiles, of = np.unique(tile_of(shapely.centroid(osm)), axis=0, return_inverse=True)
        angle = random.uniform(0, 2 * np.pi, len(tiles))
        length = world.shift * np.sqrt(random.random(len(tiles)))
        of = of.ravel()
        osm = moved_by(osm, (length * np.cos(angle))[of], (length * np.sin(angle))[of])
    return osm, missing, undrawn


def grouped(keys, values):
    order = np.argsort(keys, kind="stable")
    unique, start = np.unique(keys[order], return_index=True)
    return unique, np.split(values[order], start[1:])


NOISE = {"noise": (0.3, 1.0), "shift": 3.0, "rectangles": 0.5}
WORLDS = [
    World("random 10 %", 0.1),
    World("random 30 %"),
    World("random 60 %", 0.6),
    World("whole blocks 30 %", by="block"),
    World("patchy 30 %", by="patch"),
    World("merged", merge=0.5),
    World("block as one", whole=0.3),
    World("split", split=0.5),
    World("annexes", 0.1, annexes=0.6),
    World("noise 0.3", noise=(0.3, 0.3), shift=3.0),
    World("noise 0.3-1", **NOISE),
    World("merged, noise", merge=1.2, **NOISE),
    World("block, noise", whole=0.3, **NOISE),
    World("patchy, all, noise", by="patch", merge=0.4, whole=0.15, split=0.2, **NOISE),
    World("noise 1-1.5", noise=(1.0, 1.5), shift=3.0, rectangles=0.5),
    World("complete, merged, noise", 0.0, merge=0.5, **NOISE),
]
