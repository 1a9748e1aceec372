# SPDX-License-Identifier: GPL-2.0-or-later
"""The Tasking Manager of the tests answers in the shapes a real one was recorded with: keys, types, nesting, status, kind of content, codes of failures.

tasking_shapes_test.py FOLDER   the folder of the recordings; 77 where it is not there
"""

import json
import subprocess
import sys
import unittest
import urllib.error
import urllib.request
import xml.etree.ElementTree as XML
from pathlib import Path

RECORDED = Path(sys.argv.pop() if len(sys.argv) > 1 else "tasking-manager-real")
SERVER = Path(__file__).resolve().parents[1] / "support/tasking_server.py"
AUTHOR, STRANGER, EXPIRED = "Token good", "Token c3RyYW5nZXI=", "Token aW52ZW50ZWQ="
# 100021 has tasks in every state; the others are in the state they are named for.
FULL, DRAFT, PRIVATE, ARCHIVED, NO_TASKS, NO_ACTIONS, NONE = 100021, 200, 201, 202, 203, 204, 99999
NOT_ADDRESSES = ("README", "request_")


def area(kind="MultiPolygon", third=False):
    ring = [[x, y, 5] if third else [x, y] for x, y in ((0, 0), (0.01, 0), (0.01, 0.01), (0, 0))]
    shape = {"MultiPolygon": [[ring]], "Polygon": [ring], "LineString": ring}[kind]
    return {"type": kind, "coordinates": shape}


def collection(*features):
    return {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": g, "properties": p} for g, p in features]}


def draft(**other):
    task = {"x": None, "y": None, "zoom": None, "isSquare": False}
    body = {"projectName": "Plan", "organisation": 24, "arbitraryTasks": True, "areaOfInterest": collection((area(), {})), "tasks": collection((area(), task))} | other
    return {key: value for key, value in body.items() if value is not Ellipsis}


def recorded_draft(name):
    return json.loads((RECORDED / f"request_create_{name}.json").read_text(encoding="utf-8")) | {"organisation": 24}


def one(project, tail=""):
    return f"projects/{project}/{tail}"


def create(body, token=AUTHOR, path="projects/"):
    return "create", "POST", path, token, body


def get(kind, path, token=None, language=None):
    return kind, "GET", path, token, language


# By the name of the file, up to its status: the group whose types belong together, then what is asked.
STATES = {"slippy_all_states": FULL, "balanced_all_states": FULL, "no_tasks": NO_TASKS, "no_actions": NO_ACTIONS, "archived": ARCHIVED, "many": FULL, "itu": FULL}
PER_PROJECT = {
    "project": "", "tasks": "tasks/", "tasks_as_file": "tasks/?as_file=true", "tasks_xml": "tasks/queries/xml/?tasks=3", "tasks_gpx": "tasks/queries/gpx/?tasks=3", "statistics": "statistics/",
    "contributions": "contributions/", "contributions_by_day": "contributions/queries/day/", "days": "contributions/queries/day/", "activities_latest": "activities/latest/", "activities": "activities/latest/",
    "activities_page1": "activities/", "aoi": "queries/aoi/", "aoi_as_file": "queries/aoi/?as_file=true", "summary": "queries/summary/", "nogeometries": "queries/nogeometries/",
    "task_3_formatted_instructions": "tasks/3/"}
GROUPS = {"tasks_as_file": "tasks", "days": "contributions_by_day", "activities": "activities_latest", "aoi_as_file": "aoi", "contributions_by_day": "contributions_by_day"}
CASES = {f"{what}_{state}": get(GROUPS.get(what, what), one(project, tail)) for what, tail in PER_PROJECT.items() for state, project in STATES.items()}
CASES |= {f"{what}_{state}": get(what, one(ARCHIVED, PER_PROJECT[what])) for what in ("summary", "nogeometries") for state in STATES}
CASES |= {f"priority_areas_{state}": get("priority_areas", one(NO_ACTIONS, "queries/priority-areas/")) for state in STATES}
CASES |= {f"project_4_language_{code}": get("project", one(FULL), language=code) for code in ("en", "es", "es-BO", "pt", "pt-BR", "pt_BR")}
CASES |= {
    "project_rich_es": get("project", one(FULL), language="es"), "project_private_as_admin": get("project", one(PRIVATE), AUTHOR), "draft_as_author": get("project", one(DRAFT), AUTHOR),
    "draft_as_admin": get("project", one(DRAFT), AUTHOR), "draft_None": get("refused", one(DRAFT)), "draft_as_stranger": get("refused", one(DRAFT), STRANGER),
    "project_draft_anonymous": get("refused", one(DRAFT)), "tasks_of_draft_anonymous": get("refused", one(DRAFT, "tasks/")),
    "search_page1_of_15": get("search", "projects/"), "search_page15_of_15": get("search", "projects/?page=2"), "search_page_beyond_end": get("search", "projects/?page=99"),
    "search_nothing": get("search_nothing", "projects/?textSearch=nothing%20at%20all"), "search_archived": get("search", "projects/?projectStatuses=ARCHIVED"),
    "search_omit_map_results": get("search_without_map", "projects/?omitMapResults=true"),
    "organisations": get("organisations", "organisations/?omitManagerList=true&omitOrgStats=true"), "campaigns": get("campaigns", "campaigns/"), "countries": get("countries", "countries/"),
    "interests": get("interests", "interests/"), "languages": get("languages", "system/languages/"), "heartbeat": get("heartbeat", "system/heartbeat/"),
    "err_activities_latest_404": get("missing", one(NONE, "activities/latest/")), "err_aoi_404": get("missing", one(NONE, "queries/aoi/")), "err_contributions_404": get("missing", one(NONE, "contributions/")),
    "err_statistics_404": get("missing", one(NONE, "statistics/")), "err_tasks_404": get("missing", one(NONE, "tasks/")), "err_contributions_by_day_404": get("missing", one(NONE, "contributions/queries/day/")),
    "err_project_404": get("missing", one(NONE)), "err_project_404_nine_digits": get("missing", one(99999)), "err_project_zero": get("missing", one(0)), "err_no_route": get("missing", "nowhere/"),
    "err_project_not_a_number": get("not_a_number", one("abc")), "err_project_out_of_int32": get("failed", one(2**31)), "err_activities_private": get("refused", one(PRIVATE, "activities/latest/")),
    "err_project_private": get("refused", one(PRIVATE)), "err_tasks_private": get("refused", one(PRIVATE, "tasks/")), "err_aoi_private": get("aoi", one(PRIVATE, "queries/aoi/")),
    "err_statistics_private": get("statistics", one(PRIVATE, "statistics/")), "err_notasks_anonymous": get("refused", one(FULL, "queries/notasks/")),
    "err_search_unknown_difficulty": get("refused", "projects/?difficulty=FOO"), "err_search_unknown_order": get("failed", "projects/?orderBy=foo"),
    "delete_ok": ("delete", "DELETE", one(NO_ACTIONS), AUTHOR, None), "err_delete_has_mapped_tasks": ("refused", "DELETE", one(FULL), AUTHOR, None),
    "err_delete_not_allowed": ("refused", "DELETE", one(NO_ACTIONS), STRANGER, None),
    "err_intersecting_tiles_bad_aoi": create({"areaOfInterest": area()}, path="grid/actions/intersecting-tiles/"), "err_intersecting_tiles_no_token": create({}, None, "grid/actions/intersecting-tiles/"),
    "intersecting_tiles_self_intersecting": create({"areaOfInterest": collection((area(), {}))}, path="grid/actions/intersecting-tiles/"),
    "create_3d": create(draft(areaOfInterest=collection((area(third=True), {})))), "create_bow_tie": create(draft()), "create_bow_tie_asymmetric": create(draft()), "create_self_intersecting": create(draft()),
    "create_huge_area": create(draft()), "create_empty_name": create(draft(projectName="")), "create_no_tasks": create(draft(tasks=Ellipsis)), "create_bad_token": create(draft(), EXPIRED),
    "create_expired_token": create(draft(), EXPIRED), "create_bearer": create(draft(), "Bearer good"), "create_no_token": create(draft(), None), "create_plain_user": create(draft(), STRANGER),
    "create_token_not_base64": create(draft(), "Token abc"), "create_bare_polygon": create(draft(areaOfInterest=area("Polygon"))), "create_line_only": create(draft(areaOfInterest=collection((area("LineString"), {})))),
    "create_task_polygon": create(draft(tasks=collection((area("Polygon"), {"x": 1, "y": 1, "zoom": 1, "isSquare": False})))), "create_task_without_properties": create(draft(tasks=collection((area(), {})))),
    "create_missing_aoi": create(draft(areaOfInterest=Ellipsis)), "create_unknown_organisation": create(draft(organisation=999)), "create_without_organisation": create(draft(organisation=Ellipsis)),
    "create_not_json": create(b"{nothing"), "create_without_slash": create(draft(), path="projects"),
} | {f"create_draft_{name}": create((lambda name: lambda: recorded_draft(name))(name)) for name in ("dm", "np", "slippy_false", "slippy_heavy", "slippy_true")}
CASES["create_draft_itu"] = create(draft())


def kind_of(value):
    return "null" if value is None else "bool" if isinstance(value, bool) else "number" if isinstance(value, (int, float)) else "text" if isinstance(value, str) else "list" if isinstance(value, list) else "object"


class Shape:
    """What all values at one place of a document have in common: their kinds, their keys, what their lists hold."""

    def __init__(self, *values):
        self.kinds = {kind_of(value) for value in values}
        objects = [value for value in values if isinstance(value, dict)]
        # Keys of every object, and those only some have.
        self.always = set.intersection(*(set(value) for value in objects)) if objects else set()
        self.keys = {key: Shape(*(value[key] for value in objects if key in value)) for key in {key for value in objects for key in value}}
        held = [item for value in values if isinstance(value, list) for item in value]
        self.items = Shape(*held) if held else None


def differences(ours, recorded, group, place="$"):
    """What ours has otherwise than the recording; of kinds it may have those the recordings of its group have."""
    if extra := ours.kinds - group.kinds:
        return [f"{place}: {sorted(extra)} where the real one has {sorted(group.kinds)}"]
    found = [f"{place}: lacks “{key}”" for key in sorted(recorded.always - ours.always)] if "object" in ours.kinds and "object" in recorded.kinds else []
    found += [f"{place}: “{key}” is nothing the real one has" for key in sorted(ours.keys.keys() - recorded.keys.keys())] if "object" in recorded.kinds else []
    for key in ours.keys.keys() & recorded.keys.keys():
        found += differences(ours.keys[key], recorded.keys[key], group.keys[key], f"{place}.{key}")
    if ours.items and not group.items:
        found.append(f"{place}: holds something where the real one holds nothing")
    elif recorded.items and not ours.items and "list" in ours.kinds:
        found.append(f"{place}: is empty where the real one is not")
    elif ours.items and recorded.items:
        found += differences(ours.items, recorded.items, group.items, f"{place}[]")
    return found


def tags(element):
    return element.tag, {key: None for key in element.attrib}, sorted({str(tags(child)) for child in element})


class Shapes(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.files = {path.name: path for path in sorted(RECORDED.iterdir()) if not path.name.startswith(NOT_ADDRESSES)}
        cls.server = subprocess.Popen([sys.executable, str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        cls.base = f"http://127.0.0.1:{int(cls.server.stdout.readline())}/api/v2/"
        cls.groups = {}
        for name, path in cls.files.items():
            if path.suffix == ".json" and (case := CASES.get(name.rsplit(".", 2)[0])):
                cls.groups.setdefault(case[0], []).append(json.loads(path.read_text(encoding="utf-8")))
        cls.groups = {group: Shape(*values) for group, values in cls.groups.items()}

    @classmethod
    def tearDownClass(cls):
        cls.server.stdin.close()
        cls.server.stdout.close()
        cls.server.wait(10)

    def ask(self, method, path, token, more):
        body = more() if callable(more) else more
        data = None if method != "POST" else body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, method=method)
        if token:
            request.add_header("Authorization", token)
        if method == "GET" and more:
            request.add_header("Accept-Language", more)

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_):
                return None

        try:
            answer = urllib.request.build_opener(Stay).open(request, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.headers, answer.read()

    def test_every_recording_has_a_question(self):
        self.assertGreater(len(self.files), 100)
        self.assertEqual([name for name in self.files if name.rsplit(".", 2)[0] not in CASES], [])

    def test_answers_have_the_recorded_shapes(self):
        for name, path in self.files.items():
            group, method, address, token, more = CASES[name.rsplit(".", 2)[0]]
            with self.subTest(name):
                status, headers, body = self.ask(method, address, token, more)
                self.assertEqual(status, int(name.rsplit(".", 2)[1]), body[:300])
                for unknown in ("ETag", "Last-Modified"):
                    self.assertNotIn(unknown, headers)
                kind = (headers.get_content_type() if headers.get("Content-Type") else "")
                text = path.read_text(encoding="utf-8")
                if path.suffix == ".json":
                    self.assertEqual(kind, "application/json")
                    ours, recorded = json.loads(body), json.loads(text)
                    self.assertEqual(differences(Shape(ours), Shape(recorded), self.groups[group]), [])
                    self.compare_codes(ours, recorded)
                elif text.startswith("<?xml"):
                    self.assertEqual(kind, "text/xml")
                    self.assertEqual(tags(XML.fromstring(body)), tags(XML.fromstring(text)))
                else:
                    self.assertEqual(body.decode(), text)
                    self.assertEqual(kind, "text/plain" if text else "")
                    self.assertTrue(text or headers["Location"].endswith("/"))

    def compare_codes(self, ours, recorded):
        """What a failure is told by, and the language that was chosen, are the same to the letter."""
        if not isinstance(recorded, dict):
            return
        for key in ("SubCode", "detail"):
            if isinstance(recorded.get(key), str):
                self.assertEqual(ours[key], recorded[key])
        if isinstance(recorded.get("error"), dict):
            self.assertEqual({key: ours["error"][key] for key in ("code", "sub_code", "message")}, {key: recorded["error"][key] for key in ("code", "sub_code", "message")})
        if "projectInfoLocales" in recorded and len(recorded["projectInfoLocales"]) > 2:
            self.assertEqual(ours["projectInfo"]["locale"], recorded["projectInfo"]["locale"])

    def test_the_comparison_sees_what_drifts(self):
        """It fails on a lost key, a new key, another type, another nesting, an empty list."""
        good = {"a": 1, "list": [{"b": "x"}], "maybe": None}
        group = Shape(good, {**good, "maybe": "text"})
        for drifted in ({"list": [{"b": "x"}], "maybe": None}, {**good, "new": 1}, {**good, "a": "1"}, {**good, "list": {"b": "x"}}, {**good, "list": [{"b": 1}]}, {**good, "list": []}, {**good, "maybe": 3}):
            self.assertNotEqual(differences(Shape(drifted), Shape(good), group), [], drifted)
        self.assertEqual(differences(Shape({**good, "maybe": "y"}), Shape(good), group), [])


if __name__ == "__main__":
    if not RECORDED.is_dir():
        print(f"the recordings are not at {RECORDED}")
        sys.exit(77)
    unittest.main(verbosity=1)
