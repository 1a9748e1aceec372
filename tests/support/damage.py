# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of every format that is read, ways to damage them, and what readers of other makers find in them."""

import csv
import io
import json
import re
import sqlite3
import struct
import xml.etree.ElementTree as ElementTree
import zlib
from contextlib import closing

import pbf
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
HOUSES = 800
CELLS = 60
csv.field_size_limit(1 << 30)


def frame(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def place(i):
    return 500000 + i % 40 * 25, 8900000 + i // 40 * 25


def houses(shift=0, result=False):
    """A layer in memory: some with a courtyard, names of several lengths. result: with the fields that results of Lacuna have."""
    data = ogr.GetDriverByName("Memory").CreateDataSource("houses")
    layer = data.CreateLayer("houses", frame(32718), ogr.wkbPolygon)
    for name, kind in (("name", ogr.OFTString), ("value", ogr.OFTReal), ("storeys", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    ours = {"gap_reason": "nothing_near", "match_ids": "7", "exposure_class": "1", "completeness": "0.5"} if result else {}
    for name in ours:
        layer.CreateField(ogr.FieldDefn(name, {"exposure_class": ogr.OFTInteger, "completeness": ogr.OFTReal}.get(name, ogr.OFTString)))
    for i in range(HOUSES):
        x, y = place(i)
        x, s = x + shift, 8 + i % 5
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"], feature["value"], feature["storeys"] = f"house {i}" + " of the long street" * (i % 3), 1000.5 + i, i % 4
        for name, value in ours.items():
            feature[name] = value
        hole = f",({x + 2} {y + 2},{x + 2} {y + 4},{x + 4} {y + 4},{x + 2} {y + 2})" if i % 7 == 0 else ""
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + s} {y},{x + s} {y + s},{x} {y + s},{x} {y}){hole})"))
        layer.CreateFeature(feature)
    return data


def write_osm(folder):
    """The same houses as XML and as PBF."""
    nodes, ways = [], []
    for i in range(HOUSES):
        lat, lon = 14 + i // 40 * 1e-3, -90 + i % 40 * 1e-3
        nodes += [(4 * i + k + 1, lat + dy, lon + dx) for k, (dx, dy) in enumerate(((0, 0), (1e-4, 0), (1e-4, 1e-4), (0, 1e-4)))]
        ways.append((i + 1, [4 * i + k + 1 for k in (0, 1, 2, 3, 0)], {"building": "yes", "name": f"house {i}"}))
    pbf.write(folder / "houses.osm.pbf", nodes, ways)
    lines = [f"<node id='{one}' version='1' lat='{lat:.7f}' lon='{lon:.7f}'/>" for one, lat, lon in nodes]
    for one, references, tags in ways:
        inside = "".join(f"<nd ref='{ref}'/>" for ref in references) + "".join(f"<tag k='{key}' v='{value}'/>" for key, value in tags.items())
        lines.append(f"<way id='{one}' version='1'>{inside}</way>")
    (folder / "houses.osm").write_text("<?xml version='1.0'?>\n<osm version='0.6'>\n" + "\n".join(lines) + "\n</osm>\n")


def make(folder):
    """Format → the files that make one dataset; the first is the one that is opened."""
    houses_in_memory = houses()
    made = {}

    def layer(name, driver, beside=(), **options):
        gdal.VectorTranslate(str(folder / f"houses.{name}"), houses_in_memory, format=driver, **options)
        made[name] = [folder / f"houses.{one}" for one in (name, *beside)]

    degrees = {"dstSRS": "EPSG:4326", "reproject": True}
    layer("gpkg", "GPKG")
    layer("shp", "ESRI Shapefile", ("shx", "dbf", "prj"))
    layer("fgb", "FlatGeobuf")
    layer("geojson", "GeoJSON", layerCreationOptions=["RFC7946=YES"])
    layer("gml", "GML", ("xsd",))
    layer("kml", "LIBKML", **degrees)
    layer("csv", "CSV", layerCreationOptions=["GEOMETRY=AS_WKT"])
    write_osm(folder)
    made.update({"osm": [folder / "houses.osm"], "osm.pbf": [folder / "houses.osm.pbf"]})
    data = gdal.GetDriverByName("MEM").Create("", CELLS, CELLS, 1, gdal.GDT_Float32)
    data.SetProjection(frame(32718).ExportToWkt())
    data.SetGeoTransform((499990, 17.5, 0, 8900550, 0, -10))
    data.GetRasterBand(1).WriteRaster(0, 0, CELLS, CELLS, struct.pack(f"{CELLS * CELLS}f", *(0.05 * (i * 7919 % 97) for i in range(CELLS * CELLS))))
    gdal.Translate(str(folder / "depth.tif"), data, creationOptions=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"])
    gdal.Translate(str(folder / "plain.tif"), data, creationOptions=["BLOCKYSIZE=4"])
    gdal.Translate(str(folder / "depth.asc"), data, format="AAIGrid", creationOptions=["DECIMAL_PRECISION=3", "FORCE_CELLSIZE=NO"])
    made.update({"tif": [folder / "depth.tif"], "plain.tif": [folder / "plain.tif"], "asc": [folder / "depth.asc", folder / "depth.prj"]})
    (folder / "curve.csv").write_text("depth_m,damage\n" + "".join(f"{d / 10:.1f},{min(1, d / 60):.4f}\n" for d in range(80)))
    made["curve"] = [folder / "curve.csv"]
    (folder / "7-tasks.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"taskId": i, "taskX": None, "taskStatus": "READY"}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[i, 0], [i + 0.5, 0], [i + 0.5, 0.5], [i, 0]]]]}}
        for i in range(1, 120)
    ]}))
    made["tasks"] = [folder / "7-tasks.geojson"]
    return made


def damage(path, kind, chance):
    """Damages a file at a place of chance; says how."""
    data = bytearray(path.read_bytes())
    if kind == "cut":
        at = chance.randrange(1, len(data))
        del data[at:]
        said = f"cut at {at}"
    elif kind == "bytes":
        count = chance.randint(1, 16)
        places = [chance.randrange(len(data)) for _ in range(count)]
        for at in places:
            data[at] = chance.randrange(256)
        said = f"{count} bytes, first at {min(places)}"
    else:
        size = min(len(data) // 4, chance.choice((16, 512, 4096)))
        at = chance.randrange(0, len(data) - size)
        if kind == "zeros":
            data[at : at + size] = bytes(size)
            said = f"{size} zeros at {at}"
        else:
            other = chance.randrange(0, len(data) - size)
            one, two = bytes(data[at : at + size]), bytes(data[other : other + size])
            data[at : at + size], data[other : other + size] = two, one
            said = f"{size} bytes at {at} and {other} swapped"
    path.write_bytes(bytes(data))
    return said


KINDS = ("cut", "bytes", "zeros", "swap")


# What another reader finds: how many rows the file itself says it has, or None where it says that it is damaged.


def shapefile_rows(files):
    shp, shx, dbf = (one.read_bytes() for one in files[:3])
    if min(len(shp), len(shx)) < 100 or len(dbf) < 12:
        return None
    indexed = (len(shx) - 100) // 8
    count, head, length = struct.unpack("<IHH", dbf[4:12])
    if struct.unpack(">I", shx[24:28])[0] * 2 != len(shx) or struct.unpack(">I", shp[24:28])[0] * 2 > len(shp) or count != indexed or len(dbf) < head + count * length:
        return None
    flags = [dbf[head + i * length : head + i * length + 1] for i in range(count)]
    return count - flags.count(b"*") if all(flag in (b" ", b"*") for flag in flags) else None


def flatgeobuf_rows(files):
    """The count of the header, where features fill the file to its end."""
    data = files[0].read_bytes()
    if len(data) < 16 or data[:3] != b"fgb":
        return None
    size = struct.unpack("<I", data[8:12])[0]
    head = data[12 : 12 + size]
    try:
        table = struct.unpack("<I", head[:4])[0]
        entries = table - struct.unpack("<i", head[table : table + 4])[0]
        slots = (struct.unpack("<H", head[entries : entries + 2])[0] - 4) // 2

        def at(slot):
            offset = struct.unpack("<H", head[entries + 4 + 2 * slot : entries + 6 + 2 * slot])[0] if slot < slots else 0
            return table + offset if offset else None

        count = struct.unpack("<Q", head[at(8) : at(8) + 8])[0] if at(8) else 0
        node = struct.unpack("<H", head[at(9) : at(9) + 2])[0] if at(9) else 16
    except struct.error:
        return None
    index, level = 0, count
    if node > 1 and count > 0:
        index = level
        while level > 1:
            level = -(-level // node)
            index += level
    begin, rows = 12 + size + index * 40, 0
    while begin + 4 <= len(data):
        begin += 4 + struct.unpack("<I", data[begin : begin + 4])[0]
        rows += 1
    return rows if begin == len(data) and rows == count else None


def geopackage_rows(files):
    try:
        with closing(sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True)) as database:
            said = database.execute("pragma integrity_check").fetchone()[0]
            rows = database.execute("select count(*) from houses").fetchone()[0]
            return rows if said == "ok" and rows == len(database.execute("select fid, geom from houses").fetchall()) else None
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def geojson_rows(files):
    try:
        return len(json.loads(files[0].read_text(encoding="utf-8"))["features"])
    except (ValueError, KeyError, TypeError, UnicodeDecodeError):
        return None


def xml_rows(*names):
    def rows(files):
        try:
            return sum(1 for one in ElementTree.parse(files[0]).iter() if one.tag.rsplit("}")[-1] in names)
        except (ElementTree.ParseError, ValueError, LookupError):
            return None

    return rows


def table_rows(files):
    text = files[0].read_bytes()
    if b"\0" in text:
        return None
    try:
        rows = [row for row in csv.reader(io.StringIO(text.decode("latin-1"), newline=""), strict=True) if row]
    except csv.Error:
        return None
    # Without a last line feed a whole row has as many values as there are names.
    return len(rows) - 1 if rows and all(len(row) <= len(rows[0]) for row in rows) and (text.endswith(b"\n") or len(rows[-1]) == len(rows[0])) else None


def osm_rows(files):
    """Ways with a building tag."""
    try:
        return sum(1 for way in ElementTree.parse(files[0]).iter("way") if any(tag.get("k") == "building" for tag in way.iter("tag")))
    except (ElementTree.ParseError, ValueError, LookupError):
        return None


def grid_cells(files):
    """A grid of text: the values that can be read as numbers."""
    words = files[0].read_bytes().split()
    while words and re.match(rb"[A-Za-z]", words[0]) and not re.match(rb"(?i)nan|inf", words[0]):
        del words[:2]
    try:
        return len([float(word) for word in words])
    except ValueError:
        return None


def tiff_cells(files):
    """Cells of all blocks of a TIFF, where each is there and can be unpacked."""
    data = files[0].read_bytes()
    try:
        if data[:4] != b"II*\0":
            return None
        at = struct.unpack("<I", data[4:8])[0]
        tags = {}
        for i in range(struct.unpack("<H", data[at : at + 2])[0]):
            tag, kind, count, value = struct.unpack("<HHI4s", data[at + 2 + 12 * i : at + 14 + 12 * i])
            size, code = {1: (1, "B"), 3: (2, "H"), 4: (4, "I")}.get(kind, (0, ""))
            if size:
                raw = value if size * count <= 4 else data[struct.unpack("<I", value)[0] :][: size * count]
                tags[tag] = struct.unpack(f"<{count}{code}", raw[: size * count])
        offsets, counts = (tags[324], tags[325]) if 324 in tags else (tags[273], tags[279])
        blocks = [data[begin : begin + size] for begin, size in zip(offsets, counts)]
        if any(len(block) < size or size == 0 for block, size in zip(blocks, counts)):
            return None
        return sum(len(zlib.decompress(block) if tags[259][0] == 8 else block) // 4 for block in blocks)
    except (struct.error, KeyError, zlib.error, IndexError):
        return None


OTHER_READER = {
    "gpkg": geopackage_rows, "shp": shapefile_rows, "fgb": flatgeobuf_rows, "geojson": geojson_rows, "tasks": geojson_rows,
    "gml": xml_rows("houses"), "kml": xml_rows("Placemark"), "csv": table_rows, "curve": table_rows, "osm": osm_rows,
    "osm.pbf": lambda files: pbf.buildings(files[0]), "asc": grid_cells, "tif": tiff_cells, "plain.tif": tiff_cells,
}
