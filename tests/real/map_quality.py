# SPDX-License-Identifier: GPL-2.0-or-later
"""map_quality.py DATA: lacuna:mapquality on the four extracts of ../shared/data, against a count by another reader.

Every number of PEER was counted with pyosmium 4 (PyPI: osmium) by the rules of the contract, written once more in Python: `map_quality.py DATA --count`
counts them again where that package is installed, and compares. Exits 77 where the data is not there.
"""

import json
import sys
import tempfile
from datetime import date, timezone
from pathlib import Path

from cases import Case
from osm_extracts import AMENITIES, AREAS

LAYERS = ("buildings", "roads", "facilities", "places")
FRESH, OLD = {"roads": 48}, 96
HAVE = {
    "buildings": {
        "building": lambda t: t("building") not in ("", "yes"), "building_levels": lambda t: t("building:levels"), "building_material": lambda t: t("building:material"),
        "roof_material": lambda t: t("roof:material"), "addr_housenumber": lambda t: t("addr:housenumber"), "addr_street": lambda t: t("addr:street"),
    },
    "roads": {"name": lambda t: t("name"), "surface": lambda t: t("surface"), "lanes_or_width": lambda t: t("lanes") or t("width"), "bridge_and_layer": lambda t: t("bridge") and t("layer")},
    "facilities": {
        "name": lambda t: t("name"), "operator": lambda t: t("operator"), "capacity_or_beds": lambda t: t("capacity") or t("beds"), "emergency": lambda t: t("emergency"),
        "addr_street_or_addr_housenumber": lambda t: t("addr:street") or t("addr:housenumber"),
    },
    "places": {"name": lambda t: t("name"), "population": lambda t: t("population")},
}
COUNTS = ("count", "fresh", "middle", "old", "undated")
PEER = json.loads((Path(__file__).parent / "map_quality_peer.json").read_text(encoding="utf-8"))


def months(first, last):
    """Whole calendar months, one by one."""
    count = (last.year - first.year) * 12 + last.month - first.month
    return max(0, count - (last.day < first.day))


def day(text):
    """A check_date that is a day or a month."""
    parts = [int(part) for part in text.split("-") if part.isdigit()]
    try:
        return date(*(parts + [1])[:3]) if text.count("-") == len(parts) - 1 and 2 <= len(parts) <= 3 and parts[0] > 1799 else None
    except ValueError:
        return None


def peer(file):
    """The objects of each layer by pyosmium, and what they come to."""
    import osmium

    found = {layer: [] for layer in LAYERS}

    def facility(tags):
        return tags.get("amenity") in AMENITIES or tags.get("emergency") == "assembly_point"

    def take(layer, thing):
        edited = thing.timestamp.astimezone(timezone.utc).date() if thing.timestamp and thing.timestamp.timestamp() > 0 else None
        tags = {tag.k: tag.v for tag in thing.tags}
        value = lambda key: "" if tags.get(key, "").strip().lower() == "fixme" else tags.get(key, "").strip()
        found[layer].append((edited, day(tags.get("check_date", "")), thing.version, {name: bool(test(value)) for name, test in HAVE[layer].items()}))

    class Count(osmium.SimpleHandler):
        def node(self, node):
            if node.tags.get("place"):
                take("places", node)
            if facility(node.tags):
                take("facilities", node)

        def way(self, way):
            closed = len(way.nodes) >= 4 and way.is_closed()
            placed = sum(node.location.valid() for node in way.nodes)
            value = way.tags.get("highway")
            is_area = closed and (way.tags.get("area") == "yes" or (value in AREAS["highway"] and way.tags.get("area") != "no"))
            if value and placed >= 2 and not is_area:
                take("roads", way)
            whole = closed and placed == len(way.nodes) and way.tags.get("area") != "no"
            if whole and way.tags.get("building", "no") != "no":
                take("buildings", way)
            if whole and facility(way.tags):
                take("facilities", way)

        def area(self, area):
            if not area.from_way() and area.tags.get("building", "no") != "no":
                take("buildings", area)
            if not area.from_way() and facility(area.tags):
                take("facilities", area)

    Count().apply_file(str(file), locations=True)
    edits = [one[0] for layer in LAYERS for one in found[layer] if one[0]]
    checks = [one[1] for layer in LAYERS for one in found[layer] if one[1]]
    last = max(edits or checks, default=None)
    return {layer: summary(layer, found[layer], last) for layer in LAYERS}


def summary(layer, things, last):
    latest = [max((d for d in (edited, checked) if d), default=None) for edited, checked, *_ in things]
    ages = [months(d, last) for d in latest if d]
    fresh = FRESH.get(layer, 36)
    versions = [version for *_, version, _ in things if version]
    days = [edited for edited, *_ in things if edited]
    middle = sorted(ages)
    counts = {
        "count": len(things), "fresh": sum(age < fresh for age in ages), "middle": sum(fresh <= age < OLD for age in ages), "old": sum(age >= OLD for age in ages),
        "undated": len(things) - len(ages), "age_median": (middle[(len(ages) - 1) // 2] + middle[len(ages) // 2]) / 2 if ages else None,
        "one_day": max(map(days.count, set(days))) / len(days) if days else None, "version1": versions.count(1) / len(versions) if versions else None,
    }
    share = lambda part: part / len(ages)
    if len(ages) < 25:
        counts["class"] = None
    elif share(counts["old"]) >= 0.3:
        counts["class"] = 1
    elif share(counts["fresh"]) >= 0.5:
        counts["class"] = 5 if share(counts["fresh"]) >= 0.75 else 4
    else:
        counts["class"] = 3 if share(counts["fresh"] + counts["middle"]) >= 0.75 else 2 if share(counts["fresh"] + counts["middle"]) >= 0.5 else 1
    has = {name: sum(one[3][name] for one in things) / len(things) if things else None for name in HAVE[layer]}
    return {**counts, **has}


def near(one, other):
    return one is other is None or (one is not None and other is not None and abs(one - other) < 1e-9)


def check(case, name, file):
    outputs = {layer: f"{layer}.gpkg" for layer in LAYERS}
    case.run("lacuna:loadosm", FILE=str(file), **{layer.upper(): path for layer, path in outputs.items()})
    given = {layer.upper(): path for layer, path in outputs.items()}
    run = case.run("lacuna:mapquality", **given, OUTPUT="quality.gpkg", OBJECTS="objects.gpkg")
    table = case.table("quality.gpkg")
    wrong = []
    for layer, numbers in PEER[name].items():
        for column, value in numbers.items():
            [found] = table[f"{layer}_{column}"]
            if not near(found, value):
                wrong.append(f"{layer}_{column}: {found}, pyosmium {value}")
    case.same("as pyosmium", [], wrong)
    case.same("objects", sum(PEER[name][layer]["count"] for layer in LAYERS), len(case.column("objects.gpkg", "age_class")))
    case.same("undated", sum(PEER[name][layer]["undated"] for layer in LAYERS), run.results.get("UNDATED_COUNT"))


def main():
    data = Path(sys.argv[1])
    if not data.is_dir():
        print(f"the data is not at {data}; nothing was tested")
        sys.exit(77)
    bad = False
    for name in PEER:
        if "--count" in sys.argv:
            counted = peer(data / name)
            same = all(near(counted[layer][column], value) for layer in PEER[name] for column, value in PEER[name][layer].items())
            print(name, "as written here" if same and PEER[name] else json.dumps(counted))
            bad = bad or not same
            continue
        with tempfile.TemporaryDirectory() as scratch:
            case = Case(Path(scratch))
            check(case, name, data / name)
        print(f"{'WRONG' if case.wrong else 'OK   '} {name}: " + "; ".join(case.wrong or case.right), flush=True)
        bad = bad or bool(case.wrong)
    sys.exit(bad)


if __name__ == "__main__":
    main()
