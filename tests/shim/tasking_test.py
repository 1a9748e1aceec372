# SPDX-License-Identifier: GPL-2.0-or-later
"""lacuna:importtaskingmanager and lacuna:gapsbytask from outside, against a Tasking Manager on loopback. Nothing may hang."""

import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path

LIMIT = 60
SERVER = Path(__file__).resolve().parents[1] / "support/tasking_server.py"


def qgis_process(algorithm, **inputs):
    return subprocess.run(["qgis_process", "--json", "run", f"lacuna:{algorithm}", "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=LIMIT)


def query(file, sql):
    with sqlite3.connect(file) as database:
        return database.execute(sql).fetchall()


class Tasking(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-tasking-"))
        cls.server = subprocess.Popen(["python3", str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        cls.base = f"http://127.0.0.1:{int(cls.server.stdout.readline())}"

    @classmethod
    def tearDownClass(cls):
        cls.server.stdin.close()
        cls.server.stdout.close()
        cls.server.wait(10)
        shutil.rmtree(cls.folder)

    def run_ok(self, algorithm, **inputs):
        done = qgis_process(algorithm, **inputs)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(done.stdout)["results"]

    def test_a_project_becomes_layers(self):
        tasks, area = self.folder / "tasks.gpkg", self.folder / "area.gpkg"
        results = self.run_ok("importtaskingmanager", SERVER=self.base, PROJECT=105000, TASKS=str(tasks), AREA=str(area))
        counts = dict(query(tasks, "select status, count(*) from tasks group by status"))
        self.assertEqual(sum(counts.values()), 5000)
        # By the rule of the Tasking Manager, from the rows that were written.
        rest = 5000 - counts["BADIMAGERY"]
        self.assertEqual(results["PERCENT_MAPPED"], (counts["MAPPED"] + counts["VALIDATED"]) * 100 // rest)
        self.assertEqual(results["PERCENT_VALIDATED"], counts["VALIDATED"] * 100 // rest)
        self.assertEqual(results["PERCENT_BAD_IMAGERY"], counts["BADIMAGERY"] * 100 // 5000)
        self.assertEqual(query(tasks, "select min(task_id), max(task_id), count(distinct task_id) from tasks"), [(1, 5000, 5000)])
        self.assertEqual(query(area, "select project_id, name from area"), [(105000, "Barrios de Ciudad Vieja 105000")])
        log = json.loads(urllib.request.urlopen(self.base + "/_control/log").read())["log"]
        self.assertTrue(log[-1]["agent"].startswith("Lacuna/"), log[-1])

    def test_files_and_what_is_left(self):
        body = json.loads(urllib.request.urlopen(self.base + "/api/v2/projects/100009/tasks/").read())
        saved = self.folder / "100009-tasks.geojson"
        saved.write_text(json.dumps(body), encoding="utf-8")
        tasks, left = self.folder / "saved.gpkg", self.folder / "left.gpkg"
        self.assertEqual(self.run_ok("importtaskingmanager", TASKS_FILE=str(saved), TASKS=str(tasks))["TASKS_COUNT"], 9)
        self.assertEqual(query(tasks, "select distinct project_id from saved"), [(100009,)])
        # One missing building in task 3 (mapped) and two in task 1 (ready).
        squares = []
        for x, y in ((-90.5495, 14.5845), (-90.5495, 14.5805), (-90.549, 14.581)):
            squares.append({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[x, y], [x + 1e-4, y], [x + 1e-4, y + 1e-4], [x, y + 1e-4], [x, y]]]}})
        missing = self.folder / "missing.geojson"
        missing.write_text(json.dumps({"type": "FeatureCollection", "features": squares}), encoding="utf-8")
        results = self.run_ok("gapsbytask", TASKS=str(tasks), MISSING=str(missing), OUTPUT=str(left))
        self.assertEqual((results["MISSING_COUNT"], results["DONE_WITH_GAPS_COUNT"]), (3, 1))
        self.assertEqual(query(left, 'select task_id, missing_count, done_but_missing from "left" where missing_count > 0 order by task_id'), [(1, 2, 0), (3, 1, 1)])

    def test_faults_are_sentences_and_leave_no_layer(self):
        for fault, words in (("404", "was not found"), ("html", "web page"), ("truncated", "breaks off"), ("huge", "100 MB"), ("cut", "cut the connection"), ("500", "in trouble")):
            tasks = self.folder / f"{fault}.gpkg"
            started = time.monotonic()
            done = qgis_process("importtaskingmanager", SERVER=f"{self.base}/f/{fault}", PROJECT=100007, TASKS=str(tasks))
            self.assertEqual(done.returncode, 1, fault + done.stdout + done.stderr)
            self.assertIn(words, done.stdout + done.stderr, fault)
            self.assertFalse(tasks.exists(), fault)
            self.assertLess(time.monotonic() - started, 30, fault)


if __name__ == "__main__":
    unittest.main(verbosity=2)
