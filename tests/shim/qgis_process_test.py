# SPDX-License-Identifier: GPL-2.0-or-later
"""lacuna:buildinggaps from outside, through qgis_process. Every call has a time limit: nothing may hang."""

import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path
from xml.etree import ElementTree

BUILD = Path(os.environ["LACUNA_BUILD"])
LIMIT = 60


def qgis_process(*arguments, inputs=None, environment=None, before=None):
    return subprocess.run(
        ["qgis_process", *arguments], input=json.dumps({"inputs": inputs}) if inputs is not None else None, capture_output=True, text=True, timeout=LIMIT,
        env={**os.environ, **(environment or {})}, preexec_fn=before,
    )


def rows(file, table, what="count(*)"):
    with sqlite3.connect(file) as database:
        return database.execute(f'select {what} from "{table}"').fetchone()[0]


class QgisProcess(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-shim-"))
        subprocess.run([BUILD / "tests/support/lacuna_town", cls.folder, "--buildings", "1500"], check=True, timeout=LIMIT)
        cls.town = str(cls.folder / "town.gpkg")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def inputs(self, **more):
        out = Path(tempfile.mkdtemp(dir=self.folder))
        return {
            "REFERENCE": f"{self.town}|layername=cadastre", "OSM": f"{self.town}|layername=osm_buildings",
            "MISSING_IN_OSM": str(out / "missing.gpkg"), "MISSING_IN_REFERENCE": str(out / "extra.gpkg"), **more,
        }

    def gaps(self, **more):
        return qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs=self.inputs(**more))

    def layer(self, name, features, crs="EPSG:32718"):
        file = self.folder / f"{name}.geojson"
        collection = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"n": i}, "geometry": g} for i, g in enumerate(features)]}
        if crs:
            collection["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{crs.replace(':', '::')}"}}
        file.write_text(json.dumps(collection), encoding="utf-8")
        return str(file)

    def fails_with(self, done, *words):
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        for word in words:
            self.assertIn(word, done.stdout + done.stderr)

    def test_list_and_help(self):
        listed = qgis_process("list")
        self.assertEqual(listed.returncode, 0)
        self.assertEqual(listed.stdout.count("lacuna:buildinggaps"), 1)
        for name in ("lacuna:gapsbyzone", "lacuna:roadgaps", "lacuna:buildingexposure", "lacuna:expectedannualdamage", "lacuna:exposurebyzone", "lacuna:priorityzones"):
            self.assertEqual(listed.stdout.count(name), 1)
            self.assertEqual(qgis_process("help", name).returncode, 0)
        described = qgis_process("help", "lacuna:buildinggaps")
        self.assertEqual(described.returncode, 0)
        for name in ("REFERENCE", "MIN_OVERLAP", "MISSING_IN_OSM", "COMPLETENESS_LOW", "ESTIMATED_TOTAL"):
            self.assertIn(name, described.stdout)

    def test_people_read_their_language(self):
        for language, words in {"es": ("Edificios faltantes", "completitud"), "pt_BR": ("Edificações faltantes", "completude"), "pt_PT": ("Edificações faltantes", "completude"), "fr": ("Bâtiments manquants", "complétude"), "fr_CA": ("Bâtiments manquants", "complétude"), "nl": ("Building gaps", "Completeness")}.items():
            profile = self.folder / f"profile-{language}"
            settings = profile / "profiles/default/QGIS/QGIS3.ini"
            settings.parent.mkdir(parents=True)
            settings.write_text(f"[PythonPlugins]\nlacuna=true\n[locale]\noverrideFlag=true\nuserLocale={language}\n", encoding="utf-8")
            described = qgis_process("help", "lacuna:buildinggaps", environment={"QGIS_CUSTOM_CONFIG_PATH": str(profile)})
            for word in words:
                self.assertIn(word, described.stdout, language)

    def test_run_counts_what_it_wrote(self):
        inputs = self.inputs()
        out = Path(inputs["MISSING_IN_OSM"]).parent
        inputs.update({name: str(out / f"{name.lower()}.gpkg") for name in ("MATCHED", "PAIRS", "OFFSETS", "SKIPPED")}, REPORT=str(out / "report.html"))
        done = qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs=inputs)
        self.assertEqual(done.returncode, 0, done.stderr)
        results = json.loads(done.stdout)["results"]
        self.assertEqual(results["REFERENCE_COUNT"], 1500)
        self.assertEqual(results["OSM_COUNT"], rows(self.town, "osm_buildings"))
        self.assertEqual(results["MISSING_IN_OSM_COUNT"], rows(inputs["MISSING_IN_OSM"], "missing"))
        self.assertEqual(results["MISSING_IN_REFERENCE_COUNT"], rows(inputs["MISSING_IN_REFERENCE"], "extra"))
        self.assertEqual(results["MATCHED_COUNT"], rows(inputs["MATCHED"], "matched"))
        self.assertEqual(results["MATCHED_COUNT"] + results["MISSING_IN_OSM_COUNT"], 1500)
        self.assertAlmostEqual(results["COMPLETENESS_COUNT"], results["MATCHED_COUNT"] / 1500)
        # Against the truth the town was made with.
        found = rows(inputs["MISSING_IN_OSM"], "missing", "sum(truth = 'missing_in_osm')")
        truth = rows(self.town, "cadastre", "sum(truth = 'missing_in_osm')")
        self.assertGreater(found / truth, 0.95)
        self.assertGreater(found / results["MISSING_IN_OSM_COUNT"], 0.98)
        self.assertIn("</html>", Path(inputs["REPORT"]).read_text(encoding="utf-8"))

    def test_a_report_says_what_has_changed(self):
        """The second run's OSM has what the first one found missing: no building is missing any more."""
        inputs = self.inputs()
        out = Path(inputs["MISSING_IN_OSM"]).parent
        before = json.loads(qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs={**inputs, "REPORT": str(out / "then.html")}).stdout)["results"]
        done = qgis_process("--json", "run", "native:mergevectorlayers", "-", inputs={"LAYERS": [inputs["OSM"], inputs["MISSING_IN_OSM"]], "OUTPUT": str(out / "osm.gpkg")})
        self.assertEqual(done.returncode, 0, done.stderr)
        later = {**inputs, "OSM": str(out / "osm.gpkg"), "MISSING_IN_OSM": str(out / "still.gpkg"), "REPORT": str(out / "now.html"), "COMPARE_WITH": str(out / "then.html")}
        done = qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs=later)
        self.assertEqual(done.returncode, 0, done.stderr)
        after = json.loads(done.stdout)["results"]
        page = ElementTree.fromstring((out / "now.html").read_text(encoding="utf-8").split("\n", 1)[1])
        said = " ".join(" ".join(page.itertext()).split())
        was, left = before["MISSING_IN_OSM_COUNT"], after["MISSING_IN_OSM_COUNT"]
        self.assertLess(left, was / 10)
        self.assertIn(f"{was} then, {left} now (−{was - left})", said)
        record = json.loads(next(tag.get("content") for tag in page.iter("meta") if tag.get("name") == "lacuna-run"))
        self.assertEqual({figure["id"]: figure["value"] for figure in record["figures"]}["missing_in_osm"], left)
        (out / "no_report.html").write_text("<html/>", encoding="utf-8")
        self.fails_with(qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs={**later, "COMPARE_WITH": str(out / "no_report.html")}), "no_report.html", "COMPARE_WITH")
        self.fails_with(qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs={**later, "COMPARE_WITH": str(out / "now.html")}), "written over")

    def test_the_chain_to_zones_adds_up(self):
        inputs = self.inputs()
        out = Path(inputs["MISSING_IN_OSM"]).parent
        inputs["MATCHED"] = str(out / "matched.gpkg")
        gaps = json.loads(qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs=inputs).stdout)["results"]
        zones = {"ZONES": f"{self.town}|layername=barrios", "OUTPUT": str(out / "zones.gpkg"), "SKIPPED": str(out / "skipped.gpkg")}
        done = qgis_process("--json", "run", "lacuna:gapsbyzone", "-", inputs={**zones, **{name: inputs[name] for name in ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED")}})
        self.assertEqual(done.returncode, 0, done.stderr)
        total = lambda field: rows(out / "zones.gpkg", "zones", f"sum({field})")
        outside = lambda layer: rows(out / "skipped.gpkg", "skipped", f"sum(skip_layer = '{layer}')") or 0
        self.assertEqual(total("matched_count") + outside("MATCHED"), gaps["MATCHED_COUNT"])
        self.assertEqual(total("missing_in_osm") + outside("MISSING_IN_OSM"), gaps["MISSING_IN_OSM_COUNT"])
        self.assertEqual(total("missing_in_reference") + outside("MISSING_IN_REFERENCE"), gaps["MISSING_IN_REFERENCE_COUNT"])
        self.assertEqual(rows(out / "zones.gpkg", "zones"), rows(self.town, "barrios"))
        # Against the truth the town was made with, barrio by barrio.
        wrong = rows(out / "zones.gpkg", "zones", "sum(abs(missing_in_osm - true_missing))")
        self.assertLess(wrong / rows(self.town, "barrios", "sum(true_missing)"), 0.06)

    def test_roads_add_up(self):
        out = Path(tempfile.mkdtemp(dir=self.folder))
        inputs = {"REFERENCE": f"{self.town}|layername=roads", "OSM": f"{self.town}|layername=osm_roads", "MISSING_IN_OSM": str(out / "missing.gpkg"), "MISSING_IN_REFERENCE": str(out / "extra.gpkg")}
        done = qgis_process("--json", "run", "lacuna:roadgaps", "-", inputs=inputs)
        self.assertEqual(done.returncode, 0, done.stderr)
        results = json.loads(done.stdout)["results"]
        missing = rows(out / "missing.gpkg", "missing", "sum(gap_length_m)")
        self.assertAlmostEqual(results["REFERENCE_LENGTH_M"] - results["COVERED_LENGTH_M"], missing, places=6)
        self.assertGreaterEqual(rows(out / "missing.gpkg", "missing", "min(gap_length_m)"), 20)
        refused = qgis_process("run", "lacuna:roadgaps", "-", inputs={**inputs, "OSM": f"{self.town}|layername=osm_buildings"})
        self.fails_with(refused, "osm_buildings", "lines")

    def test_the_chain_to_priorities_adds_up(self):
        """Gaps, exposure of the mapped and of the missing, zones, priority: counts hold from one step to the next."""
        inputs = self.inputs()
        out = Path(inputs["MISSING_IN_OSM"]).parent
        inputs["MATCHED"] = str(out / "matched.gpkg")

        def step(algorithm, **parameters):
            done = qgis_process("--json", "run", algorithm, "-", inputs=parameters)
            self.assertEqual(done.returncode, 0, done.stdout[-800:] + done.stderr[-800:])
            return json.loads(done.stdout)["results"]

        gaps = step("lacuna:buildinggaps", **inputs)
        depth = str(self.folder / "flood_depth_rp100.tif")
        exposed = {}
        for name, layer in (("mapped", inputs["MATCHED"]), ("lost", inputs["MISSING_IN_OSM"])):
            exposed[name] = step("lacuna:buildingexposure", BUILDINGS=layer, HAZARD_RASTER=depth, CURVE="jrc_residential", VALUE_FIELD="value_usd", OUTPUT=str(out / f"{name}.gpkg"), REPORT=str(out / f"{name}.html"))
        self.assertEqual(exposed["mapped"]["BUILDINGS_COUNT"] + exposed["lost"]["BUILDINGS_COUNT"], gaps["REFERENCE_COUNT"])
        for name, result in exposed.items():
            self.assertGreater(result["EXPOSED_COUNT"], 10)
            self.assertEqual(result["EXPOSED_COUNT"], rows(out / f"{name}.gpkg", name, "sum(exposure_class > 0)"))
            self.assertAlmostEqual(result["DAMAGE_VALUE"] / rows(out / f"{name}.gpkg", name, "sum(damage_value)"), 1, places=9)
            self.assertIn("</html>", (out / f"{name}.html").read_text(encoding="utf-8"))
        step("lacuna:gapsbyzone", ZONES=f"{self.town}|layername=barrios", MISSING_IN_OSM=inputs["MISSING_IN_OSM"], MATCHED=inputs["MATCHED"], OUTPUT=str(out / "zones.gpkg"))
        zones = step("lacuna:exposurebyzone", ZONES=str(out / "zones.gpkg"), EXPOSURE=str(out / "mapped.gpkg"), MISSING=str(out / "lost.gpkg"), OUTPUT=str(out / "exposed.gpkg"), SKIPPED=str(out / "skipped.gpkg"))
        outside = rows(out / "skipped.gpkg", "skipped", "coalesce(sum(exposure_class > 0), 0)")
        self.assertEqual(zones["EXPOSED_ALL"] + outside, exposed["mapped"]["EXPOSED_COUNT"] + exposed["lost"]["EXPOSED_COUNT"])
        self.assertEqual(rows(out / "exposed.gpkg", "exposed", "sum(exposed_all)"), zones["EXPOSED_ALL"])
        self.assertEqual(rows(out / "exposed.gpkg", "exposed", "sum(exposed_low <= exposed_all and exposed_all <= exposed_high)"), zones["ZONES_COUNT"])
        ranked = step("lacuna:priorityzones", ZONES=str(out / "exposed.gpkg"), OUTPUT=str(out / "priority.gpkg"))
        self.assertEqual(rows(out / "priority.gpkg", "priority", "max(priority)"), 100)
        self.assertEqual(rows(out / "priority.gpkg", "priority", "sum(priority is not null)"), ranked["RANKED_COUNT"])
        periods = (2, 5, 10, 25, 50, 100)
        yearly = step("lacuna:expectedannualdamage", BUILDINGS=inputs["MATCHED"], HAZARD_RASTERS=[str(self.folder / f"flood_depth_rp{period}.tif") for period in periods], RETURN_PERIODS=";".join(map(str, periods)), CURVE="jrc_residential", VALUE_FIELD="value_usd", OUTPUT=str(out / "ead.gpkg"))
        self.assertAlmostEqual(yearly["DAMAGE_RP100"], exposed["mapped"]["DAMAGE_VALUE"], places=4)
        self.assertAlmostEqual(rows(out / "ead.gpkg", "ead", "sum(ead)") / yearly["EAD_TOTAL"], 1, places=9)
        # QGIS takes statistics of a raster that it opens, and GDAL keeps them beside it.
        self.assertEqual([file.name for file in self.folder.iterdir() if file.name.endswith(".aux.xml")], [])

    def test_the_chain_to_tasks_adds_up(self):
        gaps = self.inputs()
        self.assertEqual(qgis_process("run", "lacuna:buildinggaps", "-", inputs=gaps).returncode, 0)
        out = Path(gaps["MISSING_IN_OSM"]).parent
        area = str(out / "area.gpkg")
        self.assertEqual(qgis_process("run", "native:dissolve", "-", inputs={"INPUT": f"{self.town}|layername=barrios", "OUTPUT": area}).returncode, 0)
        missing = rows(gaps["MISSING_IN_OSM"], "missing")
        plan = {
            "AREA": area, "WORKLOAD": gaps["MISSING_IN_OSM"], "FOOTPRINTS": f"{self.town}|layername=cadastre", "BARRIERS": [f"{self.town}|layername=roads", f"{self.town}|layername=river"],
            "TARGET": 20, "OUTPUT": str(out / "tasks.gpkg"), "REPORT": str(out / "tasks.html"),
        }
        done = qgis_process("--json", "run", "lacuna:taskareas", "-", inputs=plan)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        results = json.loads(done.stdout)["results"]
        self.assertEqual(rows(plan["OUTPUT"], "tasks", "sum(feature_count)"), missing)
        self.assertEqual(results["TASKS_COUNT"], rows(plan["OUTPUT"], "tasks"))
        self.assertEqual((results["FOOTPRINTS_CUT"], results["BARRIERS_CROSSED"]), (0, 0))
        self.assertLess(results["WORKLOAD_CV"], 0.12)
        self.assertIn("</html>", Path(plan["REPORT"]).read_text(encoding="utf-8"))
        again = {**plan, "OUTPUT": str(out / "again.gpkg")}
        self.assertEqual(qgis_process("run", "lacuna:taskareas", "-", inputs=again).returncode, 0)
        self.assertEqual(rows(plan["OUTPUT"], "tasks", "group_concat(hex(geom))"), rows(again["OUTPUT"], "again", "group_concat(hex(geom))"))
        upload = {"TASKS": plan["OUTPUT"], "AREA": area, "NAME": "Mapa", "OUTPUT": str(out / "upload.geojson"), "DRAFT": str(out / "draft.json")}
        done = qgis_process("--json", "run", "lacuna:exporttaskingmanager", "-", inputs=upload)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        features = json.loads(Path(upload["OUTPUT"]).read_text(encoding="utf-8"))["features"]
        self.assertEqual(len(features), results["TASKS_COUNT"])
        self.assertEqual([f["properties"]["task_id"] for f in features], list(range(1, len(features) + 1)))
        self.assertEqual(len(json.loads(Path(upload["DRAFT"]).read_text(encoding="utf-8"))["tasks"]["features"]), len(features))

    def test_an_output_never_overwrites_an_input(self):
        area = self.layer("kept", [{"type": "Polygon", "coordinates": [[[500000, 8900000], [501000, 8900000], [501000, 8901000], [500000, 8900000]]]}])
        before = Path(area).read_bytes()
        done = qgis_process("run", "lacuna:taskareas", "-", inputs={"AREA": area, "TASK_COUNT": 2, "OUTPUT": area})
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("written over the layer", done.stdout + done.stderr)
        self.assertEqual(Path(area).read_bytes(), before)

    def test_bad_plans_are_sentences(self):
        area = self.layer("tasks_area", [{"type": "Polygon", "coordinates": [[[500000, 8900000], [501000, 8900000], [501000, 8901000], [500000, 8900000]]]}])
        out = str(self.folder / "bad_tasks.gpkg")
        for inputs, says in (
            ({"AREA": area, "WORKLOAD_WEIGHT": "3"}, "WORKLOAD"), ({"AREA": area, "METHOD": "voronoi"}, "METHOD"), ({"AREA": area, "TASK_COUNT": 0}, "TASK_COUNT"),
            ({"AREA": str(self.folder / "nowhere.gpkg")}, "AREA"),
        ):
            done = qgis_process("run", "lacuna:taskareas", "-", inputs={**inputs, "OUTPUT": out})
            self.assertEqual(done.returncode, 1, done.stdout)
            self.assertIn(says, done.stdout + done.stderr)
        for inputs, says in (({"NAME": "Ñuñoa"}, "Mapa Ñuñoa"), ({"OUTPUT": str(self.folder / "a.b.geojson")}, "one dot")):
            done = qgis_process("run", "lacuna:exporttaskingmanager", "-", inputs={"TASKS": area, "NAME": "Plan", "OUTPUT": str(self.folder / "plan.geojson"), **inputs})
            self.assertEqual(done.returncode, 1, done.stdout)
            self.assertIn(says, done.stdout + done.stderr)
        done = qgis_process("run", "lacuna:loadosm", "-", inputs={"FILE": area, "ROADS": out})
        self.assertEqual(done.returncode, 1, done.stdout)

    def test_bad_hazards_are_sentences(self):
        buildings = {"BUILDINGS": f"{self.town}|layername=cadastre", "OUTPUT": "TEMPORARY_OUTPUT"}
        exposure = lambda **more: qgis_process("run", "lacuna:buildingexposure", "-", inputs={**buildings, **more})
        self.fails_with(exposure(), "HAZARD_RASTER", "HAZARD_POLYGONS")
        self.fails_with(exposure(HAZARD_RASTER=str(self.folder / "flood_depth_rp100.tif"), VALUE_FIELD="address"), "address")
        self.fails_with(exposure(HAZARD_RASTER=str(self.folder / "flood_depth_rp100.tif"), CLASSES="1;0.5"), "CLASSES")

    def test_the_same_twice(self):
        dumps = []
        for _ in range(2):
            inputs = self.inputs()
            inputs["MISSING_IN_OSM"] = inputs["MISSING_IN_OSM"].replace(".gpkg", ".csv")
            self.assertEqual(qgis_process("--json", "run", "lacuna:buildinggaps", "-", inputs=inputs).returncode, 0)
            dumps.append(Path(inputs["MISSING_IN_OSM"]).read_bytes())
        self.assertEqual(dumps[0], dumps[1])

    def test_bad_parameters_are_sentences(self):
        self.fails_with(self.gaps(MIN_OVERLAP=7), "MIN_OVERLAP")
        self.fails_with(self.gaps(OSM="/no/such/layer.gpkg"), "OSM")
        self.fails_with(self.gaps(OSM_ID_FIELD="nada"), "nada")
        self.fails_with(self.gaps(REPORT="/no/such/folder/report.html"), "report.html")
        self.fails_with(self.gaps(MISSING_IN_OSM="/no/such/folder/out.gpkg"), "/no/such/folder/out.gpkg")

    def test_points_are_refused(self):
        points = self.layer("points", [{"type": "Point", "coordinates": [0, 0]}], None)
        done = self.gaps(OSM=points)
        self.assertIn(done.returncode, (0, 1))
        self.assertIn("not a polygon" if done.returncode == 0 else "OSM", done.stdout + done.stderr)

    def test_a_layer_without_crs_is_named(self):
        shape = self.folder / "sin_crs.shp"
        subprocess.run(["ogr2ogr", "-a_srs", "", str(shape), self.town, "cadastre", "-limit", "3"], check=True, timeout=LIMIT, capture_output=True)
        shape.with_suffix(".prj").unlink(missing_ok=True)
        self.fails_with(self.gaps(REFERENCE=str(shape)), "sin_crs", "REFERENCE")

    def test_an_empty_layer_gives_the_reason(self):
        done = self.gaps(REFERENCE=f"{self.town}|layername=cadastre|subset=cadastre_id < 0")
        self.assertEqual(done.returncode, 0, done.stderr)
        log = json.loads(done.stdout)
        self.assertEqual(log["results"]["REFERENCE_COUNT"], 0)
        self.assertIsNone(log["results"]["COMPLETENESS_COUNT"])
        self.assertIn("town: cadastre” has no features", done.stdout + done.stderr)

    def test_the_wrong_place_gives_the_reason(self):
        far = self.layer("lejos", [{"type": "Polygon", "coordinates": [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]}])
        done = self.gaps(OSM=far)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("do not overlap", done.stdout + done.stderr)

    def test_a_full_disk_is_a_sentence(self):
        def no_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (110 * 1024, 110 * 1024))

        inputs = self.inputs()
        done = qgis_process("run", "lacuna:buildinggaps", "-", inputs=inputs, before=no_room)
        self.assertNotEqual(done.returncode, 0, done.stdout)
        self.assertRegex(done.stdout + done.stderr, "could not be written|could not create|Could not create|disk")

    def test_a_stopped_run_ends_at_once(self):
        """Without --json: with it, QGIS 3.44 never looks whether Ctrl+C was pressed. Without it, it looks every 2 s."""
        big = self.folder / "big"
        town = [BUILD / "tests/support/lacuna_town", big, "--buildings", "300000", "--no-rasters"]
        subprocess.run(town, check=True, timeout=LIMIT)
        inputs = self.inputs(
            REFERENCE=f"{big}/town.gpkg|layername=cadastre", OSM=f"{big}/town.gpkg|layername=osm_buildings"
        )
        command = ["qgis_process", "run", "lacuna:buildinggaps", "--"] + [f"{k}={v}" for k, v in inputs.items()]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in process.stdout:
            if "Reading the buildings" in line:
                break
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=10)[0]
        self.assertIn("Canceled. Nothing of this run was kept.", said)
        for result in ("MISSING_IN_OSM", "MISSING_IN_REFERENCE"):
            self.assertFalse(Path(inputs[result]).exists(), result)

    def test_an_exception_inside_ends_with_one_not_a_hang(self):
        plugins = os.pathsep.join((os.environ["QGIS_PLUGINPATH"], str(Path(__file__).parent)))
        profile = self.folder / "profile"
        settings = profile / "profiles/default/QGIS/QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text("[PythonPlugins]\nlacuna=true\nlacunathrower=true\n", encoding="utf-8")
        done = qgis_process("run", "lacunatest:throw", "--", environment={"QGIS_PLUGINPATH": plugins, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "LACUNA_THROWER": str(BUILD / "tests/shim/lacuna_thrower.so")})
        self.fails_with(done, "thrown on purpose", "report this sentence")

    def test_another_qgis_is_a_sentence(self):
        copy = self.folder / "other" / "lacuna"
        shutil.copytree(BUILD / "python/lacuna", copy)
        for folder in (copy / "bin").iterdir():
            folder.rename(folder.with_name("qgis3.98-qt5-linux-x86_64"))
        done = qgis_process("list", environment={"QGIS_PLUGINPATH": str(copy.parent)})
        self.assertEqual(done.returncode, 0)
        self.assertIn("QGIS 3.98 (Qt 5, linux-x86_64)", done.stdout + done.stderr)
        self.assertNotIn("lacuna:buildinggaps", done.stdout)

    def test_a_patch_release_known_to_be_bad_is_a_sentence(self):
        copy = self.folder / "known" / "lacuna"
        shutil.copytree(BUILD / "python/lacuna", copy)
        version = re.search(r"QGIS (\d+\.\d+\.\d+)", qgis_process("--version").stdout).group(1)
        with open(copy / "metadata.txt", "a", encoding="utf-8") as metadata:
            metadata.write(f"knownBadQgis=3.1.1: x; {version}: it forgets every second row\n")
        done = qgis_process("list", environment={"QGIS_PLUGINPATH": str(copy.parent)})
        self.assertEqual(done.returncode, 0)
        self.assertIn(f"does not run in QGIS {version}: it forgets every second row", done.stdout + done.stderr)
        self.assertNotIn("lacuna:buildinggaps", done.stdout)

    def test_where_python_brought_qgis_in(self):
        """A script of Python's own loads QGIS for itself alone; the library finds its symbols all the same."""
        script = (
            "from qgis.core import QgsApplication; app = QgsApplication([], False); app.initQgis(); "
            f"import sys; sys.path.insert(0, {str(BUILD / 'python')!r}); import lacuna; plugin = lacuna.classFactory(None); plugin.initProcessing(); "
            "print(len(QgsApplication.processingRegistry().providerById('lacuna').algorithms())); plugin.unload()"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(int(done.stdout.split()[-1]), 10)

    def test_a_broken_library_is_a_sentence(self):
        copy = self.folder / "broken" / "lacuna"
        shutil.copytree(BUILD / "python/lacuna", copy)
        for library in copy.glob("bin/*/*.so"):
            library.write_bytes(b"no library")
        done = qgis_process("list", environment={"QGIS_PLUGINPATH": str(copy.parent)})
        self.assertEqual(done.returncode, 0)
        self.assertIn("could not be loaded", done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
