# SPDX-License-Identifier: GPL-2.0-or-later
"""What ./dev demo runs inside: makes the sample town, asks qgis_process for its gaps, draws a map, prints what a person wants to know."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

ORANGE, BLUE, GREY, RIVER = "#D55E00", "#0072B2", "#B8C0C7", "#7FB4D6"
CREDIT = "Sample town made by Lacuna; no real place"
# What its combined report calls the town and the flood, in the language of the run (LACUNA_LANG).
NAMED = {
    "en": ("Sample town", "the flood of a hundred years"), "es": ("Pueblo de ejemplo", "la inundación de cien años"),
    "pt": ("Cidade de exemplo", "a inundação de cem anos"), "fr": ("Ville d’exemple", "la crue de cent ans"),
}
OSM_CREDIT = "© OpenStreetMap contributors, ODbL"


def call(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800, **more)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def gaps(reference, osm, package, report, **more):
    package.unlink(missing_ok=True)
    table = lambda name: f"ogr:dbname='{package}' table=\"{name}\" (geom)"
    inputs = {"REFERENCE": reference, "OSM": osm, "REPORT": str(report), **{name: table(name.lower()) for name in ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "OFFSETS", "SKIPPED")}, **more}
    return run("lacuna:buildinggaps", inputs)


def run(algorithm, inputs):
    return json.loads(call(["qgis_process", "--json", "run", algorithm, "-"], input=json.dumps({"inputs": inputs})))["results"]


def query(file, sql):
    return [row["properties"] for row in json.loads(call(["ogrinfo", "-json", "-features", "-dialect", "sqlite", "-sql", sql, str(file)]))["layers"][0]["features"]]


def zones_and_roads(source, package):
    zones, roads = package.with_name("zones.gpkg"), package.with_name("road_gaps.gpkg")
    for file in (zones, roads):
        file.unlink(missing_ok=True)
    layer = lambda name: f"{package}|layername={name}"
    run("lacuna:gapsbyzone", {"ZONES": f"{source}|layername=barrios", "MISSING_IN_OSM": layer("missing_in_osm"), "MISSING_IN_REFERENCE": layer("missing_in_reference"), "MATCHED": layer("matched"), "OUTPUT": str(zones)})
    print("\nLeast complete barrios")
    for zone in query(zones, "select name, reference_count, missing_in_osm, completeness, completeness_low, completeness_high from zones where reference_count > 0 order by completeness limit 5"):
        print(f"  {zone['name']:28}{100 * zone['completeness']:5.1f} %  (95 % interval {100 * zone['completeness_low']:.1f}–{100 * zone['completeness_high']:.1f})  {zone['missing_in_osm']:,} of {zone['reference_count']:,} missing")
    r = run("lacuna:roadgaps", {"REFERENCE": f"{source}|layername=roads", "OSM": f"{source}|layername=osm_roads", "MISSING_IN_OSM": str(roads)})
    print("\nRoads")
    print(f"  OSM has, by length          {100 * r['COMPLETENESS_LENGTH']:5.1f} %  ({r['COVERED_LENGTH_M'] / 1000:.1f} of {r['REFERENCE_LENGTH_M'] / 1000:.1f} km)")
    print(f"\n  by barrio   {zones}\n  roads       {roads}")


def harm(folder, source, package):
    """Who is in harm's way: mapped and missing buildings under the flood of a hundred years, by barrio, and where to map first."""
    out = {name: folder / f"{name}.gpkg" for name in ("people", "people_mapped", "people_missing", "exposure", "exposure_missing", "exposure_zones", "priority", "yearly")}
    for file in out.values():
        file.unlink(missing_ok=True)
    flood = lambda period: str(folder / f"flood_depth_rp{period}.tif")
    common = {"CURVE": "jrc_residential", "VALUE_FIELD": "value_usd"}
    # The people of the census, shared out over all buildings, mapped and missing.
    everything = [f"{package}|layername={layer}" for layer in ("matched", "missing_in_osm")]
    run("lacuna:peoplebybuilding", {"BUILDINGS": everything, "ZONES": f"{source}|layername=census_blocks", "PEOPLE_FIELD": "people", "LEVELS_FIELD": "floors", "OUTPUT": str(out["people"])})
    homes = {"exposure": "people_mapped", "exposure_missing": "people_missing"}
    for name, layer in zip(homes.values(), ("matched", "missing_in_osm")):
        run("native:extractbyexpression", {"INPUT": str(out["people"]), "EXPRESSION": f"\"building_layer\" like '%{layer}'", "OUTPUT": str(out[name])})
    found = {name: run("lacuna:buildingexposure", {"BUILDINGS": str(out[layer]), "HAZARD_RASTER": flood(100), **common, "OUTPUT": str(out[name]), "REPORT": str(folder / f"{name}.html")}) for name, layer in homes.items()}
    print("\nUnder the flood of a hundred years")
    for name, title in (("exposure", "on the map"), ("exposure_missing", "missing from the map")):
        r = found[name]
        print(f"  {title:28}{r['EXPOSED_COUNT']:6,} of {r['BUILDINGS_COUNT']:,} exposed, {r['EXPOSED_COUNT_4']:,} at 2 m or more; damage {r['DAMAGE_VALUE'] / 1e6:,.1f} million USD ({r['DAMAGE_LOW'] / 1e6:,.1f} to {r['DAMAGE_HIGH'] / 1e6:,.1f} by the curve)")
    periods = (2, 5, 10, 25, 50, 100)
    yearly = run("lacuna:expectedannualdamage", {"BUILDINGS": f"{package}|layername=matched", "HAZARD_RASTERS": [flood(period) for period in periods], "RETURN_PERIODS": ";".join(map(str, periods)), **common, "OUTPUT": str(out["yearly"])})
    print(f"  a year, on the map          {yearly['EAD_TOTAL'] / 1e6:6,.2f} million USD")
    run("lacuna:exposurebyzone", {"ZONES": str(folder / "zones.gpkg"), "EXPOSURE": str(out["exposure"]), "MISSING": str(out["exposure_missing"]), "OUTPUT": str(out["exposure_zones"]), "REPORT": str(folder / "exposure_zones.html")})
    run("lacuna:priorityzones", {"ZONES": str(out["exposure_zones"]), "OUTPUT": str(out["priority"])})
    print("\nWhere to map first")
    for zone in query(out["priority"], "select name, priority, priority_why from priority where priority > 0 order by priority desc limit 3"):
        print(f"  {zone['name']:28}{zone['priority']:5.0f}  {zone['priority_why']}")
    print(f"\n  exposure    {out['exposure_zones']}\n  report      {folder / 'exposure_zones.html'}\n  priority    {out['priority']}")


def tasks(folder, source, package, tool):
    """Where one mapper stops and the next begins: tasks of even work from the missing buildings, and the file for the Tasking Manager."""
    plan, upload, picture, report = folder / "tasks.gpkg", folder / "tasks.geojson", folder / "tasks.png", folder / "tasks.html"
    area = folder / "area.gpkg"
    for file in (plan, area):
        file.unlink(missing_ok=True)
    run("native:dissolve", {"INPUT": f"{source}|layername=barrios", "OUTPUT": str(area)})
    layer = lambda name: f"{source}|layername={name}"
    r = run("lacuna:taskareas", {"AREA": str(area), "WORKLOAD": f"{package}|layername=missing_in_osm", "FOOTPRINTS": layer("cadastre"), "BARRIERS": [layer("roads"), layer("river")], "TARGET": 25, "OUTPUT": str(plan), "REPORT": str(report)})
    sent = run("lacuna:exporttaskingmanager", {"TASKS": str(plan), "AREA": str(area), "NAME": "Map the missing buildings", "OUTPUT": str(upload)})
    draw(tool, picture, "Tasks: 25 missing buildings each", CREDIT, [(GREY, "buildings", layer("cadastre")), (ORANGE, "missing in OSM", f"{package}|layername=missing_in_osm"), (RIVER, "river", layer("river")), ("#444444", "tasks", str(lines(plan, folder)))])
    print("\nTask areas")
    print(f"  tasks                       {r['TASKS_COUNT']:,} with {r['WORKLOAD_MEAN']:.1f} missing buildings on average, at most {r['WORKLOAD_MAX']:.0f} (coefficient of variation {r['WORKLOAD_CV']:.3f})")
    print(f"  footprints cut              {r['FOOTPRINTS_CUT']:,};  hard barriers crossed {r['BARRIERS_CROSSED']:,}")
    print(f"  for the Tasking Manager     {sent['FILE_BYTES']:,} bytes, {sent['AREA_KM2']:.2f} km²: every limit kept")
    imported, left = folder / "imported.gpkg", folder / "left.gpkg"
    for file in (imported, left):
        file.unlink(missing_ok=True)
    back = run("lacuna:importtaskingmanager", {"TASKS_FILE": str(upload), "TASKS": str(imported)})
    rest = run("lacuna:gapsbytask", {"TASKS": str(imported), "MISSING": f"{package}|layername=missing_in_osm", "OUTPUT": str(left)})
    print(f"  read back as a project      {back['TASKS_COUNT']:,} tasks, {back['PERCENT_MAPPED']:.0f} % mapped; {rest['MISSING_COUNT']:,} missing buildings left in them")
    print(f"\n  tasks       {plan}\n  upload      {upload}\n  report      {report}\n  map         {picture}\n  left        {left}")


def shapes(file, table, column):
    """Shape → value of a column; a shape is known by the bytes of its last four corners."""
    with sqlite3.connect(file) as data:
        return {blob[-64:]: value for blob, value in data.execute(f'select geom, "{column}" from "{table}"')}


def answers(sample, package):
    """Answers a sample as somebody would who never errs: by the truth the town was made with."""
    truth = {**shapes(package, "missing_in_osm", "truth"), **shapes(package, "matched", "truth")}
    rows = shapes(sample, "sample", "sample_id")
    layer = f"{sample}|layername=sample"
    known = {number: truth.get(shape) for shape, number in rows.items()}
    # yes: OSM lacks a building of the gaps, has a matched one; what only OSM has is always there.
    yes = [number for number, said in known.items() if said]
    wrong = [number for number, said in known.items() if said == "missing_in_osm"]
    quoted = lambda numbers: ",".join(f"'{number}'" for number in numbers) or "''"
    formula = f"case when stratum = 'extra' then 'yes' when sample_id not in ({quoted(yes)}) then 'unknown' when stratum = 'gap' then if( sample_id in ({quoted(wrong)}), 'yes', 'no') when stratum = 'matched' then if( sample_id in ({quoted(wrong)}), 'no', 'yes') else 'yes' end"
    answered = sample.with_name("answered.gpkg")
    answered.unlink(missing_ok=True)
    run("native:fieldcalculator", {"INPUT": layer, "FIELD_NAME": "answer", "FIELD_TYPE": 2, "FIELD_LENGTH": 0, "FORMULA": formula, "OUTPUT": str(answered)})
    return answered


def unseen(folder, source, package):
    """Outdated, unequal, unrepresented, and how sure: the other words of the mission."""
    layer = lambda name: f"{source}|layername={name}"
    out = {name: folder / f"{name}.gpkg" for name in ("quality", "inequality", "communities", "communities_extra", "unnamed", "sample", "estimate")}
    for file in out.values():
        file.unlink(missing_ok=True)
    r = run("lacuna:mapquality", {"BUILDINGS": layer("osm_buildings"), "ZONES": layer("barrios"), "OUTPUT": str(out["quality"]), "REPORT": str(folder / "quality.html")})
    print("\nOutdated, unequal, unrepresented")
    oldest = query(out["quality"], "select name, buildings_age_median as age, buildings_old as old, buildings_count as n from quality where buildings_count > 0 order by age desc limit 1")[0]
    print(f"  oldest barrio               {oldest['name']}: half of its {oldest['n']:.0f} buildings were last edited {oldest['age']:.0f} months ago or earlier")
    unequal = run("lacuna:inequality", {"ZONES": str(folder / "zones.gpkg"), "VULNERABILITY_FIELD": "nbi", "OUTPUT": str(out["inequality"]), "REPORT": str(folder / "inequality.html")})
    print(f"  {unequal['SENTENCE']}")
    places = run("lacuna:settlementgaps", {
        "OFFICIAL": layer("localities"), "OFFICIAL_NAME_FIELD": "name", "OFFICIAL_PEOPLE_FIELD": "people", "PLACES": layer("osm_places"), "BUILDINGS": [layer("valley_buildings")], "ROADS": layer("valley_roads"),
        "MISSING_IN_OSM": str(out["communities"]), "MISSING_IN_REFERENCE": str(out["communities_extra"]), "UNNAMED": str(out["unnamed"]), "REPORT": str(folder / "communities.html"),
    })
    missing = ", ".join(row["name"] for row in query(out["communities"], "select name from communities order by name"))
    print(f"  hamlets of the valley       OSM lacks {places['MISSING_IN_OSM_COUNT']} of {places['OFFICIAL_COUNT']}: {missing}; {places['UNNAMED_COUNT']} settlements have no name anywhere")
    design = folder / "design.json"
    run("lacuna:samplecheck", {**{name: f"{package}|layername={name.lower()}" for name in ("MISSING_IN_OSM", "MATCHED", "MISSING_IN_REFERENCE")}, "SIZE": 200, "SAMPLE": str(out["sample"]), "DESIGN_FILE": str(design)})
    sure = run("lacuna:sampleestimate", {"SAMPLE": str(answers(out["sample"], package)), "DESIGN_FILE": str(design), "ESTIMATE": str(out["estimate"]), "REPORT": str(folder / "estimate.html")})
    really = query(source, "select count(*) as n from cadastre where truth = 'missing_in_osm'")[0]["n"]
    print(f"  missing, by 200 checks      {sure['MISSING_TRUE']:,.0f} (95 % interval {sure['MISSING_TRUE_LOW']:,.0f}–{sure['MISSING_TRUE_HIGH']:,.0f}); the town was made with {really:,}")
    print("\n  reports     " + "  ".join(str(folder / f"{name}.html") for name in ("quality", "inequality", "communities", "estimate")))


def combined(folder, source, package):
    """The one page of all of it."""
    roads, page = folder / "road_zones.gpkg", folder / "report.html"
    roads.unlink(missing_ok=True)
    run("lacuna:roadsbyzone", {"ZONES": f"{source}|layername=barrios", "REFERENCE": f"{source}|layername=roads", "MISSING_IN_OSM": str(folder / "road_gaps.gpkg"), "OUTPUT": str(roads)})
    layers = {"GAPS_BY_ZONE": "zones", "ROADS_BY_ZONE": "road_zones", "EXPOSURE_BY_ZONE": "exposure_zones", "PRIORITY": "priority", "TASKS": "tasks", "QUALITY": "quality", "INEQUALITY": "inequality", "SETTLEMENTS": "unnamed", "ESTIMATE": "estimate"}
    town, flood = NAMED.get(os.environ.get("LANG", "")[:2], NAMED["en"])
    texts = {"TITLE": town, "HAZARD_NAME": flood, "CURRENCY": "USD"}
    outputs = {"OUTPUT": str(page), "PDF": str(page.with_suffix(".pdf")), "SHEET": str(page.with_suffix(".xlsx"))}
    run("lacuna:combinedreport", {**{name: str(folder / f"{file}.gpkg") for name, file in layers.items()}, "GAPS": f"{package}|layername=missing_in_osm", **texts, **outputs})
    print(f"\nAll of it on one page\n  report      {page}\n  PDF         {outputs['PDF']}\n  spreadsheet {outputs['SHEET']}")


def lines(plan, folder):
    out = folder / "task_borders.gpkg"
    out.unlink(missing_ok=True)
    run("native:polygonstolines", {"INPUT": str(plan), "OUTPUT": str(out)})
    return out


def draw(tool, picture, title, credit, layers):
    call([str(tool), str(picture), title, credit, *(part for layer in layers for part in layer)])


def table(title, r):
    print(f"\n{title}")
    rows = [
        ("reference buildings", f"{r['REFERENCE_COUNT']:,}"), ("OSM buildings", f"{r['OSM_COUNT']:,}"), ("  in both", f"{r['MATCHED_COUNT']:,}"),
        ("  missing in OSM", f"{r['MISSING_IN_OSM_COUNT']:,}"), ("  missing in the reference", f"{r['MISSING_IN_REFERENCE_COUNT']:,}"), ("  skipped, with a reason", f"{r['SKIPPED_COUNT']:,}"),
        ("OSM has, by count", f"{100 * r['COMPLETENESS_COUNT']:.1f} %  (95 % interval {100 * r['COMPLETENESS_LOW']:.1f}–{100 * r['COMPLETENESS_HIGH']:.1f})"),
        ("OSM has, by area", f"{100 * r['COMPLETENESS_AREA']:.1f} %"), ("estimated total", f"{r['ESTIMATED_TOTAL']:,.0f}"),
    ]
    for name, value in rows:
        print(f"  {name:28}{value}")


def town(build, size):
    folder = build / "demo"
    tools = build / "release/tests/support"
    call([str(tools / "lacuna_town"), str(folder), "--buildings", size])
    source = f"{folder}/town.gpkg"
    package, report, picture = folder / "gaps.gpkg", folder / "gaps.html", folder / "gaps.png"
    results = gaps(f"{source}|layername=cadastre", f"{source}|layername=osm_buildings", package, report, REFERENCE_ID_FIELD="cadastre_id", OSM_ID_FIELD="osm_id")
    draw(tools / "lacuna_map", picture, "Buildings missing from the map", CREDIT, [
        (GREY, "in both", f"{package}|layername=matched"), (RIVER, "river", f"{source}|layername=river"),
        (BLUE, "missing in the cadastre", f"{package}|layername=missing_in_reference"), (ORANGE, "missing in OSM", f"{package}|layername=missing_in_osm"),
    ])
    table("Sample town: cadastre against OSM", results)
    truth = query(package, "select count(*) as n, sum(truth = 'missing_in_osm') as good from missing_in_osm")[0]
    all_missing = query(source, "select count(*) as n from cadastre where truth = 'missing_in_osm'")[0]["n"]
    print(f"  checked against the truth the town was made with: {truth['good']:,} of {all_missing:,} missing buildings found, {truth['n'] - truth['good']:,} wrongly called missing")
    print(f"\n  GeoPackage  {package}\n  report      {report}\n  map         {picture}\n  input       {source}")
    zones_and_roads(source, package)
    harm(folder, source, package)
    tasks(folder, source, package, tools / "lacuna_map")
    unseen(folder, source, package)
    combined(folder, source, package)


def real(build, data):
    folder, tools = build / "demo", build / "release/tests/support"
    ceuta = data / "es-ceuta-gov-osm-msft/ceuta_buildings.gpkg"
    if ceuta.exists():
        for layer, name in (("gov", "cadastre"), ("msft", "Microsoft")):
            package, report, picture = (folder / f"ceuta_{layer}.{kind}" for kind in ("gpkg", "html", "png"))
            results = gaps(f"{ceuta}|layername={layer}", f"{ceuta}|layername=osm", package, report)
            draw(tools / "lacuna_map", picture, f"Ceuta: {name} against OSM", OSM_CREDIT, [
                (GREY, "in both", f"{package}|layername=matched"), (BLUE, f"missing in {name}", f"{package}|layername=missing_in_reference"), (ORANGE, "missing in OSM", f"{package}|layername=missing_in_osm"),
            ])
            table(f"Ceuta: {name} against OSM", results)
            print(f"\n  GeoPackage  {package}\n  report      {report}\n  map         {picture}")
    labelled = data / "eu-eubucco-labelled-pairs"
    if labelled.exists():
        print("\nLabelled pairs of EUBUCCO, default settings")
        print(call([sys.executable, str(build.parent / "tests/real/labelled.py"), str(labelled)]))


def main():
    build, size = Path(sys.argv[1]), sys.argv[2]
    town(build, size)
    if len(sys.argv) > 3:
        real(build, Path(sys.argv[3]))


if __name__ == "__main__":
    main()
