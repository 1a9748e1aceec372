# SPDX-License-Identifier: GPL-2.0-or-later
"""A Tasking Manager on loopback, for tests: recorded bodies where the shared data is, generated projects, and every fault.

tasking_server.py [SHARED_DATA]   prints its port, then serves until its input ends.

Addresses are those of the API, version 2, behind any web base. /f/FAULT/api/v2/… answers with that fault (see FAULTS). Project 8653 is the recorded one; 100000 + n has n tasks.
/_control/log, /_control/advance?project=&tasks=, /_control/reset, /_control/drafts are for the tests. /version, /load_and_zoom, /import and /imagery answer as JOSM would.
"""

import hashlib
import json
import math
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

STATES = ["READY", "LOCKED_FOR_MAPPING", "MAPPED", "LOCKED_FOR_VALIDATION", "VALIDATED", "INVALIDATED", "BADIMAGERY"]
ORIGIN = (-90.55, 14.58)
STEP = 0.002
PAGE = 14
LANGUAGES = ["ar", "de", "en", "es", "fr", "pt", "pt_BR"]
FAULTS = {
    "401": (401, {"Error": " Token is expired or invalid", "SubCode": "InvalidToken "}),
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


def generated(project, count):
    """Squares in rows, in the order of their numbers; the states depend on number and revision alone."""
    changed = state["revision"].get(project, 0)
    side = max(1, math.isqrt(count - 1) + 1) if count else 1
    features = []
    for i in range(count):
        x, y = ORIGIN[0] + STEP * (i // side), ORIGIN[1] + STEP * (i % side)
        ring = [[round(a, 6), round(b, 6)] for a, b in ((x, y), (x + STEP, y), (x + STEP, y + STEP), (x, y + STEP), (x, y))]
        shift = 1 if i < changed else 0
        status = STATES[(i + shift) % len(STATES)]
        locked = status.startswith("LOCKED")
        done = status in ("MAPPED", "VALIDATED", "LOCKED_FOR_VALIDATION")
        features.append({"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]}, "properties": {
            "taskId": i + 1, "taskX": 8141 + i // side, "taskY": 17725 + i % side, "taskZoom": 15, "taskIsSquare": True, "taskStatus": status,
            "lockedBy": 7 if locked else None, "mappedBy": 11 if done else None, "validatedBy": 12 if status == "VALIDATED" else None}})
    return features, side


def project_body(project, count):
    features, side = generated(project, count)
    x, y, s = ORIGIN[0], ORIGIN[1], STEP * side
    area = {"type": "MultiPolygon", "coordinates": [[[[x, y], [round(x + s, 6), y], [round(x + s, 6), round(y + s, 6)], [x, round(y + s, 6)], [x, y]]]]}
    return {
        "projectId": project, "status": "PUBLISHED", "projectPriority": "HIGH", "areaOfInterest": area, "aoiBBOX": [x, y, x + s, y + s],
        "tasks": {"type": "FeatureCollection", "features": features}, "defaultLocale": "es",
        "projectInfo": {
            "locale": "es", "name": f"Barrios de Ciudad Vieja {project}", "shortDescription": "Casas que faltan en el mapa",
            "description": "**Casas** que faltan.\n\n<script>document.title='owned'</script><img src='http://127.0.0.1:9/tracker.png'> [abrir](file:///etc/passwd) <iframe src='http://127.0.0.1:9/'></iframe>",
            "instructions": "1. Traza los techos\n2. Une lo que se toca\n\n![foto](http://127.0.0.1:9/foto.png) <a href='javascript:alert(1)'>aquí</a> [wiki](https://wiki.openstreetmap.org/wiki/ES:Key:building)",
            "perTaskInstructions": "Barrio {barrio}"},
        "projectInfoLocales": [], "difficulty": "EASY", "private": False, "changesetComment": f"#hotosm-project-{project} #Lacuna", "dueDate": None,
        "imagery": "tms[1,19]:https://tiles.example.org/{zoom}/{x}/{y}.png", "mappingTypes": ["BUILDINGS", "ROADS"], "campaigns": [], "organisation": 23,
        "organisationName": "Municipalidad de Ciudad Vieja", "countryTag": ["Guatemala"],
        "priorityAreas": [{"type": "Polygon", "coordinates": [[[x, y], [round(x + s / 3, 6), y], [round(x + s / 3, 6), round(y + s / 3, 6)], [x, y]]]}],
        "created": "2026-08-02T04:59:47.310401Z", "lastUpdated": "2026-11-20T14:09:47.305580Z", "author": "Marta", "activeMappers": 3,
        "percentMapped": 33, "percentValidated": 16, "percentBadImagery": 14, "taskCreationMode": "GRID", "mappingEditors": ["ID", "JOSM"]}


def from_draft(project):
    """A draft as the server would show it, published and half worked through."""
    draft = state["drafts"][project - 9001]
    whole = project_body(project, 1)
    features = draft["tasks"]["features"]
    for i, feature in enumerate(features):
        status = ("VALIDATED", "MAPPED", "READY", "LOCKED_FOR_MAPPING", "VALIDATED", "INVALIDATED")[i % 6]
        feature["properties"] = {"taskId": i + 1, "taskX": None, "taskY": None, "taskZoom": None, "taskIsSquare": False, "taskStatus": status, "lockedBy": None, "mappedBy": 11, "validatedBy": None}
    area = draft["areaOfInterest"]["features"][0]["geometry"]
    whole.update(projectId=project, areaOfInterest=area, tasks={"type": "FeatureCollection", "features": features}, priorityAreas=[])
    whole["projectInfo"]["name"] = draft["projectName"]
    return whole


def hits():
    names = ["Barrios de Ciudad Vieja", "Río Claro: casas bajo el agua", "Caminos del volcán", "São Sebastião: telhados", "Kathmandu 5"]
    out = []
    for i in range(33):
        out.append({"projectId": 100000 + (i + 1) * 7, "locale": "es", "name": f"{names[i % 5]} {i + 1}", "shortDescription": "Casas que faltan", "difficulty": ["EASY", "MODERATE", "CHALLENGING"][i % 3],
                    "priority": ["URGENT", "HIGH", "MEDIUM", "LOW"][i % 4], "organisationName": "Municipalidad", "percentMapped": (i * 13) % 101, "percentValidated": (i * 5) % 61, "status": "PUBLISHED",
                    "activeMappers": i % 4, "lastUpdated": f"2026-{11 - i % 9:02d}-0{1 + i % 9}T10:00:00Z", "dueDate": None, "totalContributors": 3 * i, "country": ["Guatemala"]})
    return out


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    shared = None

    def log_message(self, *_):
        pass

    def answer(self, code, body, headers=None, cached=False):
        data = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        tag = '"' + hashlib.sha1(data).hexdigest() + '"'
        if cached and self.headers.get("If-None-Match") == tag:
            code, data = 304, b""
        self.send_response(code)
        if cached:
            self.send_header("ETag", tag)
            self.send_header("Cache-Control", "no-cache")
        self.send_header("Content-Type", "text/html" if data[:1] == b"<" else "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(data)
        except OSError:
            pass
        with lock:
            state["log"][-1]["status"] = code

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
            state["log"].append({"method": method, "path": self.path, "agent": self.headers.get("User-Agent"), "language": self.headers.get("Accept-Language"), "token": self.headers.get("Authorization"), "status": 0})
        try:
            fault = path.split("/")[2] if path.startswith("/f/") else ""
            rest = path[path.index("/api/v2/") + 8:] if "/api/v2/" in path else None
            if fault and self.fault(fault, path, rest, query):
                return None
            if rest is None:
                return self.answer(200, "OK" if path.strip("/") in ("version", "load_and_zoom", "import", "imagery") else "<html>the web page</html>")
            return self.route(method, rest, query, body)
        finally:
            with lock:
                state["now"] -= 1

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
            self.answer(200, json.dumps(project_body(100050, 50))[:5000])
        elif fault == "huge":
            self.stream(200 * 1024 * 1024, True)
        elif fault == "hugestream":
            self.stream(200 * 1024 * 1024, False)
        elif fault == "nested":
            self.answer(200, "[" * 100000)
        elif fault == "unknownenum":
            known = project_body(100007, 7)
            known["status"], known["projectPriority"], known["tasks"]["features"][2]["properties"]["taskStatus"] = "FROZEN", "EXTREME", "DREAMT_OF"
            found = hits()[:3]
            found[0].update(status="FROZEN", priority="EXTREME", difficulty="SUPER", percentMapped=1e300, lastUpdated="yesterday")
            self.answer(200, {**known, "features": known["tasks"]["features"], "results": found, "mapResults": {}, "stats": [{"date": "x"}], "activity": [{"taskId": 3, "taskStatus": "DREAMT_OF", "actionDate": 4}], "organisations": [{"organisationId": 1, "name": "A"}], "userContributions": [], "type": "FeatureCollection"})
        elif fault == "nothing":
            self.answer(200, {"mapResults": {}, "results": [], "stats": [], "activity": [], "organisations": [], "userContributions": [], "projectId": 5, "tasks": {"type": "FeatureCollection", "features": []}, "type": "FeatureCollection", "features": []})
        elif fault == "bom":
            self.answer(200, b"\xef\xbb\xbf" + json.dumps({**project_body(100007, 7), "features": generated(100007, 7)[0], "results": hits()[:1], "stats": [], "activity": [], "organisations": [], "userContributions": []}).encode())
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

    def route(self, method, rest, query, body):
        steps = [step for step in rest.split("/") if step]
        if steps == ["system", "heartbeat"]:
            return self.answer(200, {"status": "healthy"})
        if steps == ["system", "languages"]:
            return self.answer(200, {"mapperLevelIntermediate": 250, "mapperLevelAdvanced": 500, "supportedLanguages": [{"code": code, "language": code} for code in LANGUAGES]})
        if steps == ["organisations"]:
            return self.answer(200, {"organisations": [{"organisationId": 23, "name": "Municipalidad de Ciudad Vieja", "slug": "cv"}, {"organisationId": 24, "name": "Ñandú Mapas"}]}, cached=True)
        if steps == ["projects"] and method == "POST":
            if self.headers.get("Authorization") != "Token good":
                return self.answer(*FAULTS["401"])
            draft = json.loads(body)
            if not draft.get("organisation"):
                return self.answer(422, {"detail": [{"loc": ["body", "organisation"], "msg": "field required", "type": "missing"}]})
            state["drafts"].append(draft)
            return self.answer(201, {"projectId": 9000 + len(state["drafts"])})
        if steps == ["projects"]:
            found = [h for h in hits() if query.get("textSearch", "").lower() in h["name"].lower() and query.get("difficulty", h["difficulty"]) in (h["difficulty"], "ALL")]
            if not found:
                return self.answer(200, {"mapResults": {}, "results": []}, cached=True)
            page, pages = int(query.get("page", 1)), (len(found) + PAGE - 1) // PAGE
            places = [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [-90.5 + 0.01 * i, 14.6]}, "properties": {"projectId": h["projectId"], "priority": h["priority"]}} for i, h in enumerate(found)]
            return self.answer(200, {"mapResults": {"type": "FeatureCollection", "features": places}, "results": found[(page - 1) * PAGE:page * PAGE], "pagination": {"hasNext": page < pages, "hasPrev": page > 1, "page": page, "pages": pages, "perPage": PAGE, "total": len(found)}}, cached=True)
        if len(steps) < 2 or steps[0] != "projects" or not steps[1].isdigit():
            return self.answer(*FAULTS["404"])
        project, tail = int(steps[1]), steps[2:]
        whole = self.recorded() if project == 8653 else from_draft(project) if 9000 < project <= 9000 + len(state["drafts"]) else project_body(project, project - 100000) if project >= 100000 else None
        if not whole:
            return self.answer(*FAULTS["404"])
        features = whole["tasks"]["features"]
        if not tail:
            return self.answer(200, whole, cached=True)
        if tail == ["tasks"]:
            return self.answer(200, {"type": "FeatureCollection", "features": features}, cached=True)
        if tail == ["statistics"]:
            return self.answer(200, {"projectId": project, "projectArea(in sq.km)": 3.25, "totalMappers": 41, "totalTasks": len(features), "totalComments": 4, "totalMappingTime": 86400, "totalValidationTime": 7200}, cached=True)
        if tail == ["contributions", "queries", "day"]:
            n = max(1, len(features))
            days = [{"date": f"2026-{9 + d // 30:02d}-{1 + d % 30:02d}", "mapped": 1, "validated": 0, "cumulative_mapped": min(n, n * d // 60), "cumulative_validated": max(0, n * (d - 20) // 80), "total_tasks": n} for d in range(60)]
            return self.answer(200, {"stats": days}, cached=True)
        if tail == ["contributions"]:
            return self.answer(200, {"userContributions": [{"username": "Marta", "mapped": 12, "validated": 3}, {"username": "João", "mapped": 5, "validated": 0}]}, cached=True)
        if tail == ["activities", "latest"]:
            return self.answer(200, {"activity": [{"taskId": f["properties"]["taskId"], "taskStatus": f["properties"]["taskStatus"], "actionDate": "2026-11-20T14:09:47Z", "actionBy": "Marta"} for f in features[:200]]}, cached=True)
        return self.answer(*FAULTS["404"])

    def control(self, what, query):
        with lock:
            if what == "advance":
                state["revision"][int(query["project"])] = int(query["tasks"])
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


def main():
    Handler.shared = sys.argv[1] if len(sys.argv) > 1 else None
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2]) if len(sys.argv) > 2 else 0), Handler)
    server.daemon_threads = True
    print(server.server_port, flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), server.shutdown()), daemon=True).start()
    server.serve_forever(0.1)


if __name__ == "__main__":
    main()
