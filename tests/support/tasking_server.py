# SPDX-License-Identifier: GPL-2.0-or-later
"""A Tasking Manager on loopback, for tests: it answers as a recorded one of version 5.5.2 does (tasking_world.py), and with every fault.

tasking_server.py [SHARED_DATA]   prints its port, then serves until its input ends.

Addresses are those of the API, version 2, behind any web base. /f/FAULT/api/v2/… answers with that fault (see FAULTS). Project 8653 is a recorded one; 100000 + n has n tasks in every state, 200000 + n those nobody has begun; those of tasking_world have a state of their own.
Tokens: "good" is the author of everything, "c3RyYW5nZXI=" may nothing, all others are expired.
/_control/log, /_control/advance?project=&tasks=, /_control/reset, /_control/clear (only the log), /_control/drafts are for the tests. /version, /load_and_zoom, /import and /imagery answer as JOSM would.
"""

import base64
import binascii
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import tasking_world as world

AUTHORS_TOKEN, STRANGERS_TOKEN = "good", "c3RyYW5nZXI="
FAILED = (500, "Internal Server Error")
NOT_LOGGED_IN = (403, {"detail": "Not authenticated"})
NO_FEATURES = (400, {"Error": " Geojson does not contain any features", "SubCode": "MustHaveFeatures"})
NO_PROJECT = (404, {"error": {"code": 404, "sub_code": "Project not found", "message": "Project not found", "details": {}}})
IS_PRIVATE = (403, {"Error": "User not permitted: Private Project", "SubCode": "PrivateProject"})
IS_DRAFT = (403, {"Error": " Unable to fetch project", "SubCode": "ProjectNotFetched"})
# What is asked of a project that is not there; two routes have words of their own.
NOT_ON_SERVER = (404, {"error": {"code": 404, "sub_code": "PROJECT_NOT_FOUND", "message": "The requested project was not found on the server.", "details": {"project_id": 0}}})
FAULTS = {
    "401": (401, {"Error": "Token is expired or invalid", "SubCode": "InvalidToken"}),
    "403draft": (403, {"Error": "Project is in draft", "SubCode": "ProjectNotFetched"}),
    "403private": (403, {"Error": "Private", "SubCode": "PrivateProject"}),
    "403create": (403, {"Error": "User is not permitted to create project", "SubCode": "NotPermittedToCreate"}),
    "403detail": (403, {"detail": "Not authenticated"}),
    "404": (404, {"error": {"code": 404, "sub_code": "PROJECT_NOT_FOUND", "message": "The requested project was not found", "details": {}}}),
    "409": (409, {"error": {"code": 409, "sub_code": "CONFLICT", "message": "conflict", "details": {}}}),
    "422": (422, {"detail": [{"loc": ["query", "page"], "msg": "value is not a valid integer", "type": "type_error.integer"}]}),
    "400geo": (400, {"Invalid GeoJson": "Each position must be a number"}),
    "400lower": (400, {"error": "GEOS failed", "SubCode": "SelfIntersectingAOI"}),
    "500": (500, "Internal Server Error"),
    "501json": (501, {"error": {"code": 501, "sub_code": "X", "message": "not there", "details": {}}}),
    "list": (200, []),
    "empty": (200, ""),
    "number": (200, "42"),
    "html": (200, "<!DOCTYPE html><html><title>Hotel</title><body>Log in, please</body></html>"),
    "wrongtypes": (200, {"projectId": "x", "results": {}, "stats": 3, "activity": "no", "features": 7, "tasks": [1], "organisations": None, "userContributions": 1, "type": "FeatureCollection"}),
}
BUSY = {"429": (429, {}), "429retry": (429, {"Retry-After": "1"}), "429long": (429, {"Retry-After": "900"}), "502": (502, {}), "503retry": (503, {"Retry-After": "0"}), "504": (504, {})}
OTHER = ["once503", "redirect", "redirectloop", "redirectfile", "hang", "cut", "truncated", "huge", "hugestream", "unknownenum", "nothing", "bom", "reset", "nested"]

state = {"log": [], "now": 0, "most": 0, "revision": {}, "drafts": [], "seen": {}}
lock = threading.Lock()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    shared = None

    def log_message(self, *_):
        pass

    def answer(self, code, body, headers=None):
        """Objects and lists are JSON, text is text; nothing has an ETag or a date, as on the real one."""
        is_text = isinstance(body, str)
        data = body if isinstance(body, bytes) else body.encode() if is_text else json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        kind = "text/html" if data[:5] in (b"<!DOC", b"<html") else "text/xml" if data[:1] == b"<" else "text/plain; charset=utf-8" if is_text and code >= 400 else "application/json"
        self.send_response(code)
        if data or code < 300:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(data)
        except OSError:
            pass
        with lock:
            state["log"][-1].update(status=code, bytes=len(data))

    def serve(self, method):
        parts = urlsplit(self.path)
        path, query = parts.path, {k: v[0] for k, v in parse_qs(parts.query).items()}
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else b""
        if path.startswith("/_control/"):
            return self.control(path.split("/")[2], query)
        with lock:
            state["now"] += 1
            state["most"] = max(state["most"], state["now"])
            state["log"].append({"method": method, "path": self.path, "agent": self.headers.get("User-Agent"), "language": self.headers.get("Accept-Language"), "token": self.headers.get("Authorization"), "status": 0, "bytes": 0})
        try:
            fault = path.split("/")[2] if path.startswith("/f/") else ""
            rest = path[path.index("/api/v2/") + 8:] if "/api/v2/" in path else None
            if fault == "hangpost":
                return time.sleep(3) if method == "POST" else self.route(method, rest, query, body)
            if fault == "lost" and method == "POST":
                return self.lose(body)
            if fault and self.fault(fault, path, rest, query):
                return None
            if rest is None:
                return self.answer(200, "OK" if path.strip("/") in ("version", "load_and_zoom", "import", "imagery") else "<html>the web page</html>")
            return self.route(method, rest, query, body)
        finally:
            with lock:
                state["now"] -= 1

    def lose(self, body):
        """Makes the draft after the patience of who asked, and says nothing; at once where its name says so."""
        if "slow" in json.loads(body)["projectName"]:
            time.sleep(4)
        self.create("author", body)
        time.sleep(2)
        self.close_connection = True
        self.connection.close()

    def fault(self, fault, path, rest, query):
        if fault in FAULTS:
            self.answer(*FAULTS[fault])
        elif fault in BUSY:
            self.answer(BUSY[fault][0], {"Error": "busy", "SubCode": "Busy"}, BUSY[fault][1])
        elif fault == "once503":
            state["seen"][path] = state["seen"].get(path, 0) + 1
            if state["seen"][path] > 1:
                return False
            self.answer(503, "busy", {"Retry-After": "0"})
        elif fault == "redirect":
            self.answer(302, "", {"Location": f"http://127.0.0.1:{self.server.server_port}/api/v2/{rest}"})
        elif fault.startswith("away"):
            self.answer(307, "", {"Location": f"http://127.0.0.1:{fault[4:]}/api/v2/{rest}"})
        elif fault == "redirectloop":
            self.answer(302, "", {"Location": path})
        elif fault == "redirectfile":
            self.answer(302, "", {"Location": "file:///etc/hostname"})
        elif fault == "hang":
            time.sleep(20)
        elif fault == "cut":
            self.send_response(200)
            self.send_header("Content-Length", "100000")
            self.end_headers()
            self.wfile.write(b'{"projectId": 1, "tas')
            self.close_connection = True
        elif fault == "reset":
            self.close_connection = True
            self.connection.close()
        elif fault == "truncated":
            self.answer(200, json.dumps(world.project_body(100050, 50))[:5000])
        elif fault == "huge":
            self.stream(200 * 1024 * 1024, True)
        elif fault == "hugestream":
            self.stream(200 * 1024 * 1024, False)
        elif fault == "nested":
            self.answer(200, "[" * 100000)
        elif fault == "unknownenum":
            known = world.project_body(100007, 7)
            known["status"], known["projectPriority"], known["tasks"]["features"][2]["properties"]["taskStatus"] = "FROZEN", "EXTREME", "DREAMT_OF"
            found = world.hits()[:3]
            found[0].update(status="FROZEN", priority="EXTREME", difficulty="SUPER", percentMapped=1e300, lastUpdated="yesterday")
            self.answer(200, {**known, "features": known["tasks"]["features"], "results": found, "mapResults": {}, "stats": [{"date": "x"}], "activity": [{"taskId": 3, "taskStatus": "DREAMT_OF", "actionDate": 4}], "organisations": [{"organisationId": 1, "name": "A"}], "userContributions": [], "type": "FeatureCollection"})
        elif fault == "nothing":
            self.answer(200, {"mapResults": {}, "results": [], "stats": [], "activity": [], "organisations": [], "userContributions": [], "projectId": 5, "tasks": {"type": "FeatureCollection", "features": []}, "type": "FeatureCollection", "features": []})
        elif fault == "bom":
            self.answer(200, b"\xef\xbb\xbf" + json.dumps({**world.project_body(100007, 7), "features": world.generated(7)[0], "results": world.hits()[:1], "stats": [], "activity": [], "organisations": [], "userContributions": []}).encode())
        else:
            return False
        return True

    def stream(self, size, told):
        self.send_response(200)
        if told:
            self.send_header("Content-Length", str(size))
        else:
            self.close_connection = True
            self.send_header("Connection", "close")
        self.end_headers()
        block = b" " * 262144
        try:
            for _ in range(size // len(block)):
                self.wfile.write(block)
        except OSError:
            self.close_connection = True

    def recorded(self):
        file = Path(self.shared or "", "tasking-manager-json/canned_project_detail.json")
        return json.loads(file.read_text()) if self.shared and file.exists() else None

    def login(self):
        """Who asks: None without a token, else author, stranger; or the answer that refuses."""
        header = self.headers.get("Authorization")
        if header is None:
            return None
        if header.split(" ")[0] != "Token":
            return 401, {"error": {"code": 401, "sub_code": "UNKNOWN_ERROR", "message": "Invalid authentication scheme", "details": {}}}
        token = header[6:]
        try:
            base64.b64decode(token, validate=True)
        except binascii.Error:
            return 400, "Invalid auth credentials"
        known = {AUTHORS_TOKEN: "author", STRANGERS_TOKEN: "stranger"}
        return known.get(token, (401, {"Error": "Token is expired or invalid", "SubCode": "InvalidToken"}))

    def route(self, method, rest, query, body):
        if (known := world.lists(rest.strip("/"))) and method == "GET":
            return self.answer(200, known)
        who = self.login()
        if isinstance(who, tuple):
            return self.answer(*who)
        steps = [step for step in rest.split("/") if step]
        if method == "POST" and not urlsplit(self.path).path.endswith("/"):
            return self.answer(307, "", {"Location": f"http://127.0.0.1:{self.server.server_port}{self.path}/"})
        if steps == ["grid", "actions", "intersecting-tiles"]:
            return self.answer(*self.tiles(who, json.loads(body)))
        if steps == ["projects"] and method == "POST":
            return self.answer(*self.create(who, body))
        if steps == ["projects"]:
            if query.get("difficulty", "ALL") not in ("ALL", "EASY", "MODERATE", "CHALLENGING"):
                return self.answer(400, {"Error": f"Projects GET - {query['difficulty']!r}"})
            if query.get("createdByMe") == "true" and who is None:
                return self.answer(*NOT_LOGGED_IN)
            found = world.search(query, state["drafts"])
            return self.answer(200, found) if found else self.answer(*FAILED)
        if steps[:1] != ["projects"] or len(steps) < 2:
            return self.answer(404, {"detail": "Not Found"})
        if not steps[1].isdigit():
            return self.answer(422, {"detail": [{"type": "int_parsing", "loc": ["path", "project_id"], "msg": "Input should be a valid integer, unable to parse string as an integer", "input": steps[1], "url": "https://errors.pydantic.dev/2.5/v/int_parsing"}]})
        if int(steps[1]) >= 2**31:
            return self.answer(*FAILED)
        return self.answer(*self.project(method, who, int(steps[1]), steps[2:], query))

    def tiles(self, who, body):
        if who is None:
            return NOT_LOGGED_IN
        if not body.get("areaOfInterest", {}).get("features"):
            return NO_FEATURES
        return 400, {"error": "Invalid geometry. Polygon is self intersecting", "SubCode": "SelfIntersectingAOI"}

    def create(self, who, body):
        if who is None:
            return NOT_LOGGED_IN
        try:
            draft = json.loads(body)
        except ValueError:
            return 422, {"detail": [{"type": "json_invalid", "loc": ["body", 1], "msg": "JSON decode error", "input": {}, "ctx": {"error": "Expecting property name enclosed in double quotes"}}]}
        if who == "stranger":
            return 403, {"Error": " User plain_user is not permitted to create project", "SubCode": "NotPermittedToCreate"}
        if draft.get("organisation") not in world.ORGANISATIONS or "areaOfInterest" not in draft or len(draft.get("projectName", "")) > 512:
            return FAILED
        area = draft["areaOfInterest"].get("features")
        if not area:
            return NO_FEATURES
        if area[0]["geometry"]["type"] not in ("Polygon", "MultiPolygon"):
            return 400, {"Error": " Area Of Interest: geometry must be a MultiPolygon", "SubCode": "MustBeMultiPloygon"}
        for task in draft.get("tasks", {}).get("features", []):
            if task["geometry"]["type"] != "MultiPolygon":
                return 400, {"Error": " Geometry must be a MultiPolygon", "SubCode": "MustBeMultiPolygon "}
            if not {"x", "y", "zoom", "isSquare"} <= task["properties"].keys():
                return FAILED
            if any(len(position) != 2 or ring[0] != ring[-1] or len(ring) < 4 for polygon in task["geometry"]["coordinates"] for ring in polygon for position in ring):
                return FAILED
        state["drafts"].append(draft)
        return 201, {"projectId": 9000 + len(state["drafts"])}

    def whole(self, project):
        if project == 8653:
            return self.recorded()
        if 9000 < project <= 9000 + len(state["drafts"]):
            return world.from_draft(project, state["drafts"][project - 9001])
        special = {world.DRAFT: 3, world.PRIVATE: 9, world.ARCHIVED: 9, world.NO_TASKS: 0, world.NO_ACTIONS: 1}
        if project not in special and project < 100000:
            return None
        return world.project_body(project, special.get(project, project % 100000), state["revision"].get(project, 0), self.headers.get("Accept-Language") or "en")

    def project(self, method, who, project, tail, query):
        whole = self.whole(project)
        if not whole:
            own_words = not tail or tail == ["contributions", "queries", "day"]
            return NO_PROJECT if own_words else (404, {"error": {**NOT_ON_SERVER[1]["error"], "details": {"project_id": project}}})
        features, changed = whole["tasks"]["features"], state["revision"].get(project, 0)
        if method == "DELETE":
            return self.delete(who, features)
        if tail == ["statistics"]:
            return 200, world.statistics(project, features, world.centre_of(whole))
        if tail == ["queries", "aoi"]:
            return 200, whole["areaOfInterest"]
        if who != "author" and project == world.DRAFT:
            return IS_PRIVATE if tail else IS_DRAFT
        if who != "author" and project == world.PRIVATE:
            return IS_PRIVATE
        routes = {
            "": lambda: whole,
            "tasks": lambda: whole["tasks"],
            "contributions/queries/day": lambda: world.days(features),
            "contributions": lambda: world.contributions(features),
            "activities/latest": lambda: world.activities(features, changed),
            "activities": lambda: world.activity_pages(features, int(query.get("page", 1))),
            "queries/summary": lambda: world.summary(whole),
            "queries/nogeometries": lambda: world.without_geometries(whole),
            "queries/priority-areas": lambda: whole["priorityAreas"] or [],
            "tasks/queries/xml": lambda: world.osm_xml(features),
            "tasks/queries/gpx": lambda: world.gpx(project, features),
        }
        if "/".join(tail) == "queries/notasks":
            return NOT_LOGGED_IN if who is None else (200, {key: value for key, value in whole.items() if key != "tasks"})
        if tail[:1] == ["tasks"] and len(tail) == 2 and tail[1].isdigit() and 0 < int(tail[1]) <= len(features):
            return 200, world.one_task(project, features, int(tail[1]))
        found = routes.get("/".join(tail))
        return (200, found()) if found else (404, {"detail": "Not Found"})

    def delete(self, who, features):
        if who is None:
            return NOT_LOGGED_IN
        if who == "stranger":
            return 403, {"Error": "User is not a manager of the project", "SubCode": "UserPermissionError"}
        if any(f["properties"]["mappedBy"] for f in features):
            return 403, {"Error": " Project has mapped tasks, cannot be deleted", "SubCode": "HasMappedTasks"}
        return 200, {"Success": "Project deleted"}

    def control(self, what, query):
        with lock:
            if what == "advance":
                state["revision"][int(query["project"])] = int(query["tasks"])
            elif what == "clear":
                state["log"] = []
            elif what == "reset":
                state.update(log=[], most=0, revision={}, drafts=[], seen={})
            answer = {"log": state["log"], "most": state["most"], "drafts": state["drafts"]}
            data = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        self.serve("GET")

    def do_POST(self):
        self.serve("POST")

    def do_DELETE(self):
        self.serve("DELETE")


def main():
    Handler.shared = sys.argv[1] if len(sys.argv) > 1 else None
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2]) if len(sys.argv) > 2 else 0), Handler)
    server.daemon_threads = True
    print(server.server_port, flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), server.shutdown()), daemon=True).start()
    server.serve_forever(0.1)


if __name__ == "__main__":
    main()
