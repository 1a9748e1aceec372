# SPDX-License-Identifier: GPL-2.0-or-later
"""The pictures and pages of ./dev demo, looked at: something is drawn, in every layer's colour, and nothing is cut off.

The same steps as the demo, in a folder of the test's own. Frames are checked against the layers as GDAL reads them.
"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from osgeo import gdal, ogr, osr

BUILD = Path(os.environ["LACUNA_BUILD"])
SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "packaging/ci"))
import demo  # noqa: E402

gdal.UseExceptions()
HEADER, FOOTER = 70, 34  # of a sheet of lacuna_map, in pixels
LEAST_DRAWN, LEAST_INSIDE, LEAST_OF_A_LAYER = 0.01, 0.99, 20


def pixels(picture):
    bands = gdal.Open(str(picture)).ReadAsArray()[:3, HEADER:-FOOTER]
    return bands.reshape(3, -1)


def drawn_share(picture):
    colours = pixels(picture)
    ground = colours[:, 0]
    return float((colours != ground[:, None]).any(axis=0).mean())


def count_of_colour(picture, colour):
    rgb = [int(colour[i:i + 2], 16) for i in (1, 3, 5)]
    colours = pixels(picture).astype(int)
    return int((abs(colours - [[value] for value in rgb]).max(axis=0) <= 3).sum())


def boxes(source, crs):
    file, _, table = source.partition("|layername=")
    data = ogr.Open(file)
    layer = data.GetLayerByName(table) if table else data.GetLayer(0)
    target = osr.SpatialReference()
    target.SetFromUserInput(crs)
    own = layer.GetSpatialRef()
    for reference in (own, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(own, target)
    for feature in layer:
        shape = feature.GetGeometryRef()
        if shape is None or shape.IsEmpty():
            continue
        shape = shape.Clone()
        shape.Transform(move)
        yield shape.GetEnvelope()


def inside_share(source, frame):
    x0, y0, x1, y1 = map(float, frame[1:5])
    whole = [x0 <= box[0] and box[1] <= x1 and y0 <= box[2] and box[3] <= y1 for box in boxes(source, frame[5])]
    return sum(whole) / len(whole) if whole else 1


def maps(page):
    """The maps of a report: (label, width, height, the corners of every ring)."""
    for svg in re.finditer(r'<svg viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*aria-label="([^"]*)" class="map">(.*?)</svg>', page, re.S):
        rings = []
        for path in re.findall(r'<path d="([^"]*)" fill="(?!none)', svg[4]):
            rings += [[tuple(map(float, corner)) for corner in re.findall(r"(-?[\d.]+) (-?[\d.]+)", ring)] for ring in path.split("M") if ring]
        yield svg[3], float(svg[1]), float(svg[2]), rings


def is_inside(ring, width, height):
    return all(0 <= x <= width and 0 <= y <= height for x, y in ring)


class Pictures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        build = Path(cls.scratch.name)
        (build / "release").symlink_to(BUILD)
        cls.pictures, cls.folder = {}, build / "demo"

        def draw(tool, picture, title, credit, layers):
            said = demo.call([str(tool), str(picture), title, credit, *(part for layer in layers for part in layer)])
            cls.pictures[picture] = (said.split(), layers)

        demo.draw, drawing = draw, demo.draw
        demo.print = lambda *said: None
        try:
            demo.town(build, "2500")
        finally:
            demo.draw = drawing

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def test_pictures_show_every_layer_whole(self):
        self.assertEqual({picture.name for picture in self.pictures}, {"gaps.png", "tasks.png"})
        for picture, (frame, layers) in self.pictures.items():
            self.assertGreater(drawn_share(picture), LEAST_DRAWN, picture)
            for colour, label, source in layers:
                with self.subTest(picture=picture.name, layer=label):
                    self.assertGreaterEqual(inside_share(source, frame), LEAST_INSIDE)
                    self.assertGreaterEqual(count_of_colour(picture, colour), LEAST_OF_A_LAYER)

    def test_layers_in_two_crs_are_drawn_together(self):
        # What made gaps.png blank: the extent of one layer in degrees, of the other in metres.
        source = f"{self.folder}/town.gpkg|layername=cadastre"
        degrees = self.folder / "degrees.gpkg"
        subprocess.run(["ogr2ogr", "-t_srs", "EPSG:4326", str(degrees), str(self.folder / "town.gpkg"), "osm_buildings"], check=True)
        picture = self.folder / "two.png"
        layers = [("#0072B2", "osm", str(degrees)), ("#D55E00", "cadastre", source)]
        said = demo.call([str(BUILD / "tests/support/lacuna_map"), str(picture), "Two", "", *(part for layer in layers for part in layer)]).split()
        self.assertGreater(drawn_share(picture), LEAST_DRAWN)
        for _, _, layer in layers:
            self.assertGreaterEqual(inside_share(layer, said), LEAST_INSIDE)

    def test_a_blank_picture_is_found(self):
        blank = self.folder / "blank.png"
        memory = gdal.GetDriverByName("MEM").Create("", 400, 400, 3, gdal.GDT_Byte)
        for band in range(1, 4):
            memory.GetRasterBand(band).Fill(251)
        gdal.GetDriverByName("PNG").CreateCopy(str(blank), memory)
        self.assertLess(drawn_share(blank), LEAST_DRAWN)
        self.assertEqual(count_of_colour(blank, "#D55E00"), 0)

    def test_maps_of_the_reports_are_not_cut_off(self):
        expected = {"gaps.html": 300, "exposure.html": 300, "exposure_missing.html": 100, "exposure_zones.html": 10, "tasks.html": 10}
        for name, least in expected.items():
            page = (self.folder / name).read_text(encoding="utf-8")
            found = list(maps(page))
            self.assertTrue(found, name)
            for label, width, height, rings in found:
                with self.subTest(report=name, map=label):
                    self.assertGreaterEqual(len(rings), least)
                    inside = sum(is_inside(ring, width, height) for ring in rings) / len(rings)
                    self.assertGreaterEqual(inside, LEAST_INSIDE)
                    # The town fills its sheet one way or the other.
                    xs, ys = [x for ring in rings for x, _ in ring], [y for ring in rings for _, y in ring]
                    self.assertGreater(max((max(xs) - min(xs)) / width, (max(ys) - min(ys)) / height), 0.7)

    def test_every_zone_is_on_the_map_of_the_zones(self):
        zones = len(list(boxes(str(self.folder / "exposure_zones.gpkg"), "EPSG:4326")))
        page = (self.folder / "exposure_zones.html").read_text(encoding="utf-8")
        [(_, width, height, rings)] = list(maps(page))
        self.assertGreaterEqual(sum(is_inside(ring, width, height) for ring in rings), zones * LEAST_INSIDE)


if __name__ == "__main__":
    unittest.main()
