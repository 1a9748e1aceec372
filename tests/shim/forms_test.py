# SPDX-License-Identifier: GPL-2.0-or-later
"""The forms and lists of lacuna:fieldcheck, read by another reader than their writer: zipfile and csv of Python.

Where LACUNA_LONG is set, pyxform with ODK Validate (LACUNA_FORMS: its folder; ./dev test --long fetches it) must take every form
without a warning, and refuse the six bad ones of the shared data.
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from apart import open_qgis, run
from osgeo import ogr, osr

ogr.UseExceptions()

SHARED = Path(sys.argv.pop(1)) if len(sys.argv) > 1 else Path("/nowhere")
LONG, PYXFORM = bool(os.environ.get("LACUNA_LONG")), os.environ.get("LACUNA_FORMS", "")
NAMES = {False: {"en": "English (en)", "es": "Español (es)", "pt": "Português (pt)", "fr": "Français (fr)"},
         True: {"en": "english(en)", "es": "spanish(es)", "pt": "portuguese(pt_br)", "fr": "french(fr)"}}
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LAT, LON = -12.05, -77.04


def sheets(path):
    """{sheet: the list of its headings, then its rows as dicts of the cells that are not empty}."""
    with zipfile.ZipFile(path) as archive:
        texts = ["".join(t.text or "" for t in one.iter(f"{MAIN}t")) for one in xml.fromstring(archive.read("xl/sharedStrings.xml"))]
        made = {}
        for number, sheet in enumerate(xml.fromstring(archive.read("xl/workbook.xml")).iter(f"{MAIN}sheet"), 1):
            rows = []
            for row in xml.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{MAIN}row"):
                cells = {}
                for cell in row:
                    value = cell.find(f"{MAIN}v")
                    if value is not None:
                        assert cell.get("t") == "s", "a cell that is no text"
                        cells[re.match("[A-Z]+", cell.get("r"))[0]] = texts[int(value.text)]
                rows.append(cells)
            head = rows[0]
            made[sheet.get("name")] = [list(head.values())] + [{head[place]: text for place, text in row.items()} for row in rows[1:]]
    return made


def layer(path, name, kind, fields, shapes):
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = source.CreateLayer(name, degrees, kind)
    for field in fields:
        made.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for values, wkt in shapes:
        row = ogr.Feature(made.GetLayerDefn())
        for field, value in zip(fields, values):
            row.SetField(field, value)
        row.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        made.CreateFeature(row)
    return str(path)


def box(number, size=0.0001):
    x, y = LON + number * 0.0005, LAT
    return f"POLYGON (({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


class Forms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.app = open_qgis()
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-forms-"))
        cls.gaps = layer(cls.folder / "gaps.gpkg", "Ñaña & «Lima»", ogr.wkbPolygon, ["gap_id"], [((f"g{n}",), box(n)) for n in range(12)])
        strata = ["gap", "matched", "extra", "cell"]
        cls.sample = layer(cls.folder / "sample.gpkg", "sample", ogr.wkbPolygon, ["sample_id", "stratum", "question", "answer", "gap_id"],
                           [((f"s{n}", strata[n % 4], "?", None, f"g{n}" if n % 4 == 0 else None), box(n)) for n in range(12)])
        cls.tasks = layer(cls.folder / "tasks.gpkg", "tasks", ogr.wkbPolygon, ["task_id"], [(("2",), box(-1, 0.003)), (("10",), box(5, 0.004))])
        cls.roads = layer(cls.folder / "roads.gpkg", "roads", ogr.wkbLineString, [], [((), f"LINESTRING ({LON} {LAT},{LON + 0.001} {LAT + 0.001})")])

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    number = 0

    def made(self, target="kobo", questions="short", language="es", layers=None):
        Forms.number += 1
        name = f"f{Forms.number}"
        inputs = {"TARGET": target, "QUESTIONS": questions, "LANGUAGE": language, "FORM": str(self.folder / f"{name}.xlsx"), "LIST": str(self.folder / f"{name}.csv")}
        if target == "fieldtm":
            inputs.update({"AREA_FILE": str(self.folder / f"{name}a.geojson"), "FEATURES_FILE": str(self.folder / f"{name}f.geojson")})
        told = run("lacuna:fieldcheck", {**inputs, **(layers or {"GAPS": self.gaps})})
        self.assertTrue(told["ok"], told)
        return Path(inputs["FORM"])

    def every_form(self):
        for target in ("kobo", "odk", "fieldtm"):
            for questions in ("short", "exposure"):
                for language in ("en", "es", "pt", "fr"):
                    yield self.made(target, questions, language), target, questions, language
            yield self.made(target, "exposure", "es", {"SAMPLE": self.sample, "TASKS": self.tasks}), target, "exposure", "es"
            yield self.made(target, "short", "pt", {"GAPS": self.roads}), target, "roads", "pt"

    def look(self, form, target, questions, language):
        book = sheets(form)
        self.assertEqual(list(book), ["survey", "choices", "settings"] + (["entities"] if target == "odk" else []))
        heads, rows = book["survey"][0], book["survey"][1:]
        names = list(NAMES[target == "fieldtm"].values())
        wanted = [NAMES[target == "fieldtm"][language]] + [name for name in names if name != NAMES[target == "fieldtm"][language]]
        for kind in ("label", "hint"):
            self.assertEqual([head for head in heads if head.startswith(kind)], [f"{kind}::{name}" for name in wanted])
            for row in rows:
                self.assertIn(sum(head.startswith(kind) for head in row), (0, 4), row)
        settings = book["settings"][1]
        self.assertEqual(settings["default_language"], wanted[0])
        self.assertRegex(settings["form_id"], r"^lacuna_[a-z0-9_]+$")
        asked = [row["name"] for row in rows]
        self.assertEqual(len(asked), len(set(asked)))
        short = ["found", "where"] + ([] if questions == "roads" else ["kind", "storeys"])
        rest = ["wall", "roof", "floor_height", "people"] if questions == "exposure" else []
        self.assertEqual([name for name in asked if name in {"found", "where", "kind", "storeys", "wall", "roof", "floor_height", "people", "photo", "note"}],
                         short + rest + ["photo", "note"])
        for text in [cell for sheet in book.values() for row in sheet[1:] for cell in row.values()]:
            for name in re.findall(r"\$\{([^}]*)\}", text):
                self.assertIn(name, asked)
        choices = book["choices"][1:]
        lists = {row["list_name"] for row in choices}
        for row in rows:
            if row["type"].startswith("select_one "):
                self.assertIn(row["type"].split()[1], lists)
        self.assertEqual([row["name"] for row in choices if row["list_name"] == "found"], ["yes", "no", "ruin", "moved", "cannot_tell"])
        for kind in lists:
            labels = [row[f"label::{wanted[0]}"] for row in choices if row["list_name"] == kind]
            self.assertEqual(len(labels), len(set(labels)))
        for personal in ("deviceid", "phonenumber", "username", "email", "start-geopoint"):
            self.assertNotIn(personal, [row["type"] for row in rows])
        gap = [row for row in rows if row["type"].startswith("select_one_from_file")]
        if target == "fieldtm":
            self.assertEqual(gap, [])
        else:
            self.assertEqual(gap[0]["type"], f"select_one_from_file {form.stem}.csv")
            self.assertEqual(gap[0]["appearance"], "map")
            identity = next(row for row in rows if row["name"] == "gap_id")
            self.assertEqual(identity["calculation"], f"instance('{form.stem}')/root/item[name=${{gap}}]/gap_id")
        if target == "odk":
            self.assertEqual(book["entities"][1], {"list_name": form.stem, "entity_id": "${gap}"})

    def test_headings_lists_and_names(self):
        for form, *how in self.every_form() if LONG else [(self.made(target, "exposure", language), target, "exposure", language)
                                                        for target, language in (("kobo", "es"), ("odk", "pt"), ("fieldtm", "fr"))]:
            with self.subTest(how=how):
                self.look(form, *how)

    def test_the_list(self):
        form = self.made("kobo", layers={"GAPS": self.gaps, "TASKS": self.tasks})
        with open(form.with_suffix(".csv"), encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(list(rows[0]), ["name", "label", "geometry", "gap_id", "task_id"])
        self.assertEqual({row["gap_id"] for row in rows}, {f"g{n}" for n in range(12)})
        self.assertEqual(len({row["label"] for row in rows}), 12)
        for row in rows:
            number, corners = int(row["gap_id"][1:]), [tuple(map(float, corner.split())) for corner in row["geometry"].split(";")]
            self.assertEqual(row["task_id"], "2" if number < 5 else "10")
            self.assertEqual(corners[0], corners[-1])
            self.assertEqual({corner[2:] for corner in corners}, {(0, 0)})
            expected = {(round(y, 7), round(x, 7)) for x, y in ogr.CreateGeometryFromWkt(box(number)).GetGeometryRef(0).GetPoints()}
            self.assertEqual({(round(lat, 7), round(lon, 7)) for lat, lon, *_ in corners}, expected)
        self.assertEqual([row["task_id"] for row in rows], sorted((row["task_id"] for row in rows), key=int))

    def validated(self, form):
        command = [sys.executable, "-m", "pyxform.xls2xform", str(form), str(self.folder / "out.xml"), "--json"]
        said = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300, env={**os.environ, "PYTHONPATH": PYXFORM, "LC_ALL": "C.UTF-8"}).stdout
        return json.loads(said[said.index("{"):])

    @unittest.skipUnless(LONG and PYXFORM, "pyxform is asked by ./dev test --long only")
    def test_pyxform_and_odk_validate_take_every_form(self):
        count = 0
        for form, *how in self.every_form():
            with self.subTest(how=how):
                said = self.validated(form)
                # Field-TM calls Portuguese so, and pyxform asks of every language what the register of languages calls it.
                warned = [warning for warning in said["warnings"] if how[0] != "fieldtm" or "valid machine-readable codes: portuguese(pt_br)." not in warning]
                self.assertEqual((said["code"] in (100, 101), warned), (True, []), said)
            count += 1
        self.assertEqual(count, 3 * (2 * 4 + 2))

    @unittest.skipUnless(LONG and PYXFORM and SHARED.is_dir(), "pyxform is asked by ./dev test --long only, of forms beside the checkout")
    def test_pyxform_refuses_the_bad_ones(self):
        bad = sorted((SHARED / "companion-tools/kobo/bad_forms").glob("*.xlsx"))
        self.assertEqual(len(bad), 6)
        for form in bad:
            self.assertNotEqual(self.validated(form)["code"], 100, form.name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
