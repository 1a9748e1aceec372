# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Tasking Manager of the tests knows: projects, people, lists, in the shapes of a real one (shim/tasking_shapes_test.py holds them together)."""

import math

STATES = ["READY", "LOCKED_FOR_MAPPING", "MAPPED", "LOCKED_FOR_VALIDATION", "VALIDATED", "INVALIDATED", "BADIMAGERY"]
ORIGIN = (-90.55, 14.58)
STEP = 0.002
PAGE = 14
LANGUAGES = {"ar": "عربى", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "pt": "Português", "pt_BR": "Português (Brasil)"}
TRANSLATED = ["en", "es", "fr", "pt_BR"]
PEOPLE = {7: "Ana", 11: "Marta", 12: "João"}
AUTHOR = "Marta"
COUNTRIES = ["Bolivia", "Brazil", "Guatemala", "Nepal"]
CAMPAIGNS = ["Casas 2026", "Floods 2026"]
ORGANISATIONS = {23: "Municipalidad de Ciudad Vieja", 24: "Ñandú Mapas"}
# Projects with a number of their own: what they are like.
DRAFT, PRIVATE, ARCHIVED, NO_TASKS, NO_ACTIONS = 200, 201, 202, 203, 204
DAY_OF_ACTIONS = "2026-11-20T14:09:47.305580Z"
DAY_OF_CHANGES = "2026-11-21T08:00:00.120000Z"
DESCRIPTION = (
    "<p><strong>Casas</strong> que faltan.</p><script>document.title='owned'</script><img src='http://127.0.0.1:9/tracker.png'> "
    "<a href=\"file:///etc/passwd\">abrir</a> <iframe src='http://127.0.0.1:9/'></iframe>")
INSTRUCTIONS = (
    "<ol>\n<li>Traza los techos</li>\n<li>Une lo que se toca</li>\n</ol>\n<p><img alt=\"foto\" src=\"http://127.0.0.1:9/foto.png\"> <a href='javascript:alert(1)'>aquí</a> "
    "<a href=\"https://wiki.openstreetmap.org/wiki/ES:Key:building\" rel=\"nofollow\">wiki</a></p>")


def paging(page, per_page, total):
    pages = (total + per_page - 1) // per_page
    return {"hasNext": page < pages, "hasPrev": page > 1, "nextNum": page + 1 if page < pages else None, "page": page, "pages": pages,
            "prevNum": page - 1 if page > 1 else None, "perPage": per_page, "total": total}


def square(x, y, side):
    return [[round(a, 6), round(b, 6)] for a, b in ((x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y))]


def generated(count, changed=0, fresh=False):
    """Squares in rows; the states depend on number and on how many of the first have changed alone. In no order, as the server gives them."""
    side = max(1, math.isqrt(count - 1) + 1) if count else 1
    features = []
    for i in range(count):
        status = STATES[((0 if fresh else i) + (1 if i < changed else 0)) % len(STATES)]
        # What was sent back and is locked for validation again has no mapper.
        mapped = status in ("MAPPED", "VALIDATED", "BADIMAGERY") or (status == "LOCKED_FOR_VALIDATION" and i // 7 % 2 == 0)
        features.append({"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[square(ORIGIN[0] + STEP * (i // side), ORIGIN[1] + STEP * (i % side), STEP)]]}, "properties": {
            "taskId": i + 1, "taskX": 8141 + i // side, "taskY": 17725 + i % side, "taskZoom": 15, "taskIsSquare": True, "taskStatus": status,
            "lockedBy": 7 if status.startswith("LOCKED") else None, "mappedBy": 11 if mapped else None, "validatedBy": 12 if status == "VALIDATED" else None}})
    if count > 2:
        features[0], features[1] = features[1], features[0]
    return features, side


def activities(features, changed=0):
    rows = []
    for feature in features:
        task, status = feature["properties"]["taskId"], feature["properties"]["taskStatus"]
        untouched = status == "READY" and task > changed
        by = "Ana" if status.startswith("LOCKED") else "João" if status in ("VALIDATED", "INVALIDATED", "READY") else "Marta"
        rows.append({"taskId": task, "taskStatus": status, "actionDate": None if untouched else DAY_OF_CHANGES if task <= changed else DAY_OF_ACTIONS, "actionBy": None if untouched else by})
    return {"activity": rows}


def activity_pages(features, page):
    rows = [{"historyId": 9000 - i, "taskId": f["properties"]["taskId"], "action": "LOCKED_FOR_MAPPING", "actionText": None, "actionDate": DAY_OF_ACTIONS, "actionBy": "Ana", "pictureUrl": None, "issues": None}
            for i, f in enumerate(features)]
    return {"pagination": paging(page, 10, len(rows)), "activity": rows[(page - 1) * 10:page * 10]}


def contributions(features):
    people = []
    for number, name in PEOPLE.items():
        def tasks(field, bad):
            return [f["properties"]["taskId"] for f in features if f["properties"].get(field) == number and (f["properties"]["taskStatus"] == "BADIMAGERY") == bad]
        mapped, bad, validated = tasks("mappedBy", False), tasks("mappedBy", True), tasks("validatedBy", False)
        if mapped or bad or validated:
            people.append({"username": name, "mappingLevel": "BEGINNER", "pictureUrl": None, "mapped": len(mapped), "validated": len(validated), "badImagery": len(bad),
                           "total": len(mapped) + len(validated) + len(bad), "mappedTasks": mapped, "validatedTasks": validated, "badImageryTasks": bad, "name": None, "dateRegistered": "2026-08-01"})
    return {"userContributions": sorted(people, key=lambda one: -one["total"])}


def shares(features):
    """The counters of the project, which take in what is locked for validation; and the states, as the summary counts them."""
    count = {state: sum(f["properties"]["taskStatus"] == state for f in features) for state in STATES}
    rest, locked = len(features) - count["BADIMAGERY"], count["LOCKED_FOR_VALIDATION"]
    bad = count["BADIMAGERY"] * 100 // max(1, len(features))
    mapped, validated = count["MAPPED"] + count["VALIDATED"], count["VALIDATED"]
    return ((mapped + locked) * 100 // max(1, rest), validated * 100 // max(1, rest), bad), (mapped * 100 // max(1, rest), validated * 100 // max(1, rest), bad)


def statistics(project, features, centre):
    mapped, validated, bad = shares(features)[0]
    return {"projectId": project, "projectArea(in sq.km)": 3.25, "totalMappers": 41, "totalTasks": len(features), "totalComments": 4, "totalMappingTime": 86400, "totalValidationTime": 7200,
            "totalTimeSpent": 93600, "averageMappingTime": 60, "averageValidationTime": 30, "percentMapped": mapped, "percentValidated": validated, "percentBadImagery": bad, "aoiCentroid": centre,
            "timeToFinishMapping": 3600, "timeToFinishValidating": 1800}


def days(features):
    if not any(f["properties"]["taskStatus"] != "READY" for f in features):
        return {"stats": []}
    n = max(1, len(features))
    return {"stats": [{"date": f"2026-{9 + d // 30:02d}-{1 + d % 30:02d}", "mapped": 1, "validated": 0, "cumulative_mapped": min(n, n * d // 60), "cumulative_validated": max(0, n * (d - 20) // 80), "total_tasks": n}
                      for d in range(60)]}


def texts(project, code):
    """The name is in Spanish in every language: people mostly leave it."""
    return {"locale": code, "name": f"Barrios de Ciudad Vieja {project}", "shortDescription": "<p>Casas que faltan en el mapa</p>", "description": DESCRIPTION, "instructions": INSTRUCTIONS, "perTaskInstructions": "<p>Barrio {barrio}</p>"}


def project_body(project, count, changed=0, language="en"):
    features, side = generated(count, changed, project >= 200000)
    x, y, s = ORIGIN[0], ORIGIN[1], STEP * side
    mapped, validated, bad = shares(features)[0]
    return {
        "projectId": project, "status": {DRAFT: "DRAFT", ARCHIVED: "ARCHIVED"}.get(project, "PUBLISHED"), "projectPriority": "HIGH",
        "areaOfInterest": {"type": "MultiPolygon", "coordinates": [[square(x, y, s)]]}, "aoiBBOX": [x, y, x + s, y + s],
        "tasks": {"type": "FeatureCollection", "features": features}, "defaultLocale": "en",
        # A code that is not letter for letter one of the server's own is English.
        "projectInfo": texts(project, language if language in TRANSLATED else "en"), "projectInfoLocales": [texts(project, code) for code in TRANSLATED],
        "difficulty": "EASY", "mappingPermission": "ANY", "mappingPermissionLevelId": 1, "validationPermission": "ANY", "validationPermissionLevelId": 2, "enforceRandomTaskSelection": False,
        "private": project == PRIVATE, "changesetComment": f"#hotosm-project-{project} #Lacuna", "osmchaFilterId": None, "dueDate": None,
        "imagery": "tms[1,19]:https://tiles.example.org/{zoom}/{x}/{y}.png" if project >= 100000 else None, "josmPreset": None, "idPresets": None, "extraIdParams": None, "rapidPowerUser": False, "sandbox": False,
        "mappingTypes": ["BUILDINGS", "ROADS"], "campaigns": [], "organisation": 23, "organisationName": ORGANISATIONS[23], "organisationSlug": "cv", "organisationLogo": "",
        "countryTag": ["Guatemala"], "licenseId": None, "allowedUsernames": [],
        "priorityAreas": [{"type": "Polygon", "coordinates": [square(x, y, s / 3)]}] if project >= 100000 else None,
        "created": "2026-08-02T04:59:47.310401Z", "lastUpdated": "2026-11-20T14:09:47.305580Z", "author": AUTHOR, "database": "OSM", "activeMappers": 3,
        "percentMapped": mapped, "percentValidated": validated, "percentBadImagery": bad, "taskCreationMode": "GRID", "teams": [], "mappingEditors": ["ID", "JOSM"],
        "validationEditors": ["ID", "JOSM"], "customEditor": None, "interests": []}


def summary(whole):
    left = ("status", "areaOfInterest", "aoiBBOX", "tasks", "projectInfoLocales", "mappingPermissionLevelId", "validationPermissionLevelId", "josmPreset", "priorityAreas", "activeMappers", "taskCreationMode", "interests")
    body = {key: value for key, value in whole.items() if key not in left}
    body["percentMapped"], body["percentValidated"], body["percentBadImagery"] = shares(whole["tasks"]["features"])[1]
    body.update(created=whole["created"][:-1], lastUpdated=whole["lastUpdated"][:-1], aoiCentroid=centre_of(whole), shortDescription=None, status=whole["status"])
    return body


def without_geometries(whole):
    people = ("lockedBy", "mappedBy", "validatedBy")
    bare = [{**f, "geometry": None, "properties": {key: value for key, value in f["properties"].items() if key not in people}} for f in whole["tasks"]["features"]]
    return {**whole, "tasks": {"type": "FeatureCollection", "features": bare}}


def centre_of(whole):
    west, south, east, north = whole["aoiBBOX"]
    return {"type": "Point", "coordinates": [(west + east) / 2, (south + north) / 2]}


def one_task(project, features, task):
    properties = next(f["properties"] for f in features if f["properties"]["taskId"] == task)
    step = {"historyId": 1, "taskId": None, "action": "STATE_CHANGE", "actionText": properties["taskStatus"], "actionDate": DAY_OF_ACTIONS, "actionBy": "Marta", "pictureUrl": None, "issues": None}
    return {"taskId": task, "projectId": project, "taskStatus": properties["taskStatus"], "lockHolder": None, "taskHistory": [step], "taskAnnotation": [], "perTaskInstructions": f"<p>Barrio {task}</p>",
            "autoUnlockSeconds": 7200, "lastUpdated": DAY_OF_ACTIONS.replace("Z", "+00:00Z"), "numberOfComments": None}


def osm_xml(features):
    nodes, ways = [], []
    for f in features:
        first = len(nodes) + 1
        ring = f["geometry"]["coordinates"][0][0][:-1]
        nodes += [f'<node action="modify" visible="true" id="-{first + i}" lon="{x}" lat="{y}" />' for i, (x, y) in enumerate(ring)]
        ways.append(f'<way id="-{len(ways) + 1}" action="modify" visible="true">' + "".join(f'<nd ref="-{first + i}" />' for i in [*range(len(ring)), 0]) + "</way>")
    return "<?xml version='1.0' encoding='utf8'?>\n" + '<osm version="0.6" upload="never" creator="HOT Tasking Manager">' + "".join(ways + nodes) + "</osm>"


def gpx(project, features):
    points = "".join(f'<trkpt lon="{x}" lat="{y}" />' for f in features for x, y in f["geometry"]["coordinates"][0][0])
    return ("<?xml version='1.0' encoding='utf8'?>\n" + '<gpx version="1.1" creator="HOT Tasking Manager" xmlns="http://www.topografix.com/GPX/1/1"><metadata><link href="https://github.com/hotosm/tasking-manager">'
            f"<text>HOT Tasking Manager</text></link><time>2026-11-29T02:14:49.681660</time></metadata><trk><name>Task for project {project}. Do not edit outside of this area!</name><trkseg>{points}</trkseg></trk>{points.replace('<trkpt', '<wpt')}</gpx>")


def from_draft(project, draft):
    """A draft as the server would show it, published and half worked through."""
    whole = project_body(project, 1)
    features = draft["tasks"]["features"]
    for i, feature in enumerate(features):
        status = ("VALIDATED", "MAPPED", "READY", "LOCKED_FOR_MAPPING", "VALIDATED", "INVALIDATED")[i % 6]
        feature["properties"] = {"taskId": i + 1, "taskX": None, "taskY": None, "taskZoom": None, "taskIsSquare": False, "taskStatus": status, "lockedBy": None, "mappedBy": 11, "validatedBy": None}
    whole.update(projectId=project, areaOfInterest=draft["areaOfInterest"]["features"][0]["geometry"], tasks={"type": "FeatureCollection", "features": features}, priorityAreas=None)
    for one in (whole["projectInfo"], *whole["projectInfoLocales"]):
        one["name"] = draft["projectName"]
    return whole


def hits():
    names = ["Barrios de Ciudad Vieja", "Río Claro: casas bajo el agua", "Caminos del volcán", "São Sebastião: telhados", "Kathmandu 5"]
    out = []
    for i in range(33):
        out.append(hit(100000 + (i + 1) * 7, f"{names[i % 5]} {i + 1}", "PUBLISHED", difficulty=["EASY", "MODERATE", "CHALLENGING"][i % 3], priority=["URGENT", "HIGH", "MEDIUM", "LOW"][i % 4],
                       percentMapped=(i * 13) % 101, percentValidated=(i * 5) % 61, activeMappers=i % 4, lastUpdated=f"2026-{11 - i % 9:02d}-0{1 + i % 9}T10:00:00.000000Z", totalContributors=3 * i))
    return out


def hit(project, name, status, **known):
    return {"projectId": project, "locale": "en", "name": name, "shortDescription": "<p>Casas que faltan</p>", "difficulty": "EASY", "priority": "MEDIUM", "organisationName": ORGANISATIONS[23], "organisationLogo": "",
            "campaigns": [], "percentMapped": 0, "percentValidated": 0, "status": status, "activeMappers": 0, "lastUpdated": DAY_OF_ACTIONS, "dueDate": None, "totalContributors": 0, "country": ["Guatemala"],
            "sandbox": False, "database": "OSM", "creationDate": None, "author": AUTHOR, "partnerNames": None, "totalAreaSquareKilometers": None} | known


def search(query, drafts=()):
    """The body of an answer; None where the server fails on the request. With createdByMe: the drafts, which are of whoever asks."""
    if query.get("orderBy", "id") not in ("priority", "id", "last_updated", "due_date", "percent_mapped", "percent_validated", "difficulty", "status"):
        return None
    archived = query.get("projectStatuses") == "ARCHIVED"
    own = [hit(9001 + i, draft["projectName"], "DRAFT") for i, draft in enumerate(drafts)][::-1]
    kept = own if query.get("createdByMe") == "true" else [hit(ARCHIVED, "Barrios de antes", "ARCHIVED")] if archived else hits()
    words, difficulty = query.get("textSearch", "").lower(), query.get("difficulty", "ALL")
    exact = {} if own and kept is own else {"organisationName": lambda h: h["organisationName"], "campaign": lambda h: "Casas 2026"}
    found = [h for h in kept if words in h["name"].lower() and difficulty in (h["difficulty"], "ALL") and query.get("country", "guatemala").lower() == "guatemala"
             and all(key not in query or query[key] == value(h) for key, value in exact.items())]
    if not found:
        return {"mapResults": {}, "results": []}
    page = int(query.get("page", 1))
    # The centroids of all that were found, in the order of the results.
    places = [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [-90.5 + 0.01 * i, 14.6]}, "properties": {"projectId": h["projectId"], "priority": h["priority"]}} for i, h in enumerate(found)]
    return {"mapResults": [] if query.get("omitMapResults") == "true" else {"type": "FeatureCollection", "features": places}, "results": found[(page - 1) * PAGE:page * PAGE], "pagination": paging(page, PAGE, len(found))}


def organisations():
    return {"organisations": [{"organisationId": number, "name": name, "slug": f"o{number}", "logo": None, "description": "", "url": None, "isManager": None, "projects": [], "teams": None, "campaigns": None, "stats": None,
                               "type": None, "subscriptionTier": None} for number, name in ORGANISATIONS.items()]}


def lists(name):
    """What anybody may ask for."""
    return {
        "organisations": organisations(),
        "campaigns": {"campaigns": [{"id": i + 1, "name": campaign} for i, campaign in enumerate(CAMPAIGNS)]},
        "countries": {"tags": COUNTRIES},
        "interests": {"interests": [{"id": 1, "name": "Floods", "userSelected": None, "countProjects": None, "countUsers": None}]},
        "system/heartbeat": {"status": "Fastapi healthy", "release": None},
        "system/languages": {"mapperLevelIntermediate": 250, "mapperLevelAdvanced": 500, "supportedLanguages": [{"code": code, "language": language} for code, language in LANGUAGES.items()]},
    }.get(name)
