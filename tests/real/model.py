# SPDX-License-Identifier: GPL-2.0-or-later
"""One Processing model of the whole chain, made and saved with QGIS's own classes and run by qgis_process on Jakarta: gaps (2012 to now), exposure of the mapped
and of the missing buildings, by kelurahan, priority; tasks of the missing buildings, and their file for the Tasking Manager. Usage: model.py PACKAGE_FOLDER DATA [RESULTS]"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, sys.argv[1])

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

INPUTS = {
    "reference": QgsProcessingParameterFeatureSource("reference", "Reference buildings", [QgsProcessing.SourceType.TypeVectorPolygon]),
    "osm": QgsProcessingParameterFeatureSource("osm", "OpenStreetMap buildings", [QgsProcessing.SourceType.TypeVectorPolygon]),
    "zones": QgsProcessingParameterFeatureSource("zones", "Zones", [QgsProcessing.SourceType.TypeVectorPolygon]),
    "hazard": QgsProcessingParameterRasterLayer("hazard", "Flood depth"),
    "roads": QgsProcessingParameterVectorLayer("roads", "Roads", [QgsProcessing.SourceType.TypeVectorLine]),
    "value": QgsProcessingParameterNumber("value", "Value per square metre", defaultValue=400),
}


def chain():
    model = QgsProcessingModelAlgorithm("Gaps to priorities", "Lacuna")
    for name, definition in INPUTS.items():
        model.addModelParameter(definition, QgsProcessingModelParameter(name))
    given = lambda name: [QgsProcessingModelChildParameterSource.fromModelParameter(name)]
    value = lambda constant: [QgsProcessingModelChildParameterSource.fromStaticValue(constant)]
    of = lambda child, output: [QgsProcessingModelChildParameterSource.fromChildOutput(child, output)]

    def step(name, algorithm, sources, finals=()):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(name)
        for parameter, source in sources.items():
            child.addParameterSources(parameter, source)
        outputs = {}
        for title, output in finals:
            result = QgsProcessingModelOutput(title)
            result.setChildId(name)
            result.setChildOutputName(output)
            outputs[title] = result
        child.setModelOutputs(outputs)
        assert child.algorithm() is not None, algorithm
        model.addChildAlgorithm(child)

    step("gaps", "lacuna:buildinggaps", {"REFERENCE": given("reference"), "OSM": given("osm")}, [("matched", "MATCHED")])
    for name, layer in (("mapped", "MATCHED"), ("missing", "MISSING_IN_OSM")):
        step(name, "lacuna:buildingexposure", {"BUILDINGS": of("gaps", layer), "HAZARD_RASTER": given("hazard"), "CURVE": value("jrc_residential"), "VALUE_PER_M2": given("value")})
    step("zoned", "lacuna:gapsbyzone", {"ZONES": given("zones"), "MISSING_IN_OSM": of("gaps", "MISSING_IN_OSM"), "MISSING_IN_REFERENCE": of("gaps", "MISSING_IN_REFERENCE"), "MATCHED": of("gaps", "MATCHED")})
    step("exposed", "lacuna:exposurebyzone", {"ZONES": of("zoned", "OUTPUT"), "EXPOSURE": of("mapped", "OUTPUT"), "MISSING": of("missing", "OUTPUT")}, [("report", "REPORT")])
    step("ranked", "lacuna:priorityzones", {"ZONES": of("exposed", "OUTPUT")}, [("priority", "OUTPUT")])
    step("gathered", "native:collect", {"INPUT": of("gaps", "MISSING_IN_OSM")})
    step("around", "native:convexhull", {"INPUT": of("gathered", "OUTPUT")})
    step("tasks", "lacuna:taskareas", {"AREA": of("around", "OUTPUT"), "WORKLOAD": of("gaps", "MISSING_IN_OSM"), "FOOTPRINTS": given("reference"), "BARRIERS": given("roads"), "TARGET": value(50)}, [("tasks", "OUTPUT"), ("plan", "REPORT")])
    step("sent", "lacuna:exporttaskingmanager", {"TASKS": of("tasks", "OUTPUT"), "AREA": of("around", "OUTPUT"), "NAME": value("Map Jakarta")}, [("upload", "OUTPUT")])
    return model


def main():
    data = Path(sys.argv[2])
    if not data.exists():
        print(f"real data is not at {data}; nothing was tested")
        sys.exit(77)
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
    import lacuna
    from processing.core.Processing import Processing

    Processing.initialize()
    lacuna.classFactory(None).initProcessing()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[3] if len(sys.argv) > 3 else scratch)
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "gaps_to_priorities.model3"
        assert chain().toFile(str(file))
        city = data / "id-jakarta-inasafe"
        inputs = {
            "reference": str(city / "jakarta_building.gpkg"), "osm": str(city / "OSM_structures_jakarta_20121018.shp"), "zones": str(city / "kelurahan_jakarta.shp"), "hazard": str(city / "jakarta_continuous_flood.tif"), "value": 400, "roads": str(city / "jakarta_roads.shp"),
            "tasks:tasks": str(folder / "tasks.gpkg"), "tasks:plan": str(folder / "plan.html"), "sent:upload": str(folder / "upload.geojson"),
            "ranked:priority": str(folder / "priority.gpkg"), "exposed:report": str(folder / "report.html"), "gaps:matched": str(folder / "matched.gpkg"),
        }
        done = subprocess.run(["qgis_process", "--json", "run", str(file), "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=150)
        if done.returncode != 0:
            sys.exit(done.stdout[-2500:] + done.stderr[-2500:])
        with sqlite3.connect(folder / "priority.gpkg") as database:
            query = lambda what: database.execute(f"select {what} from priority").fetchone()
            zones, ranked, best = query("count(*), count(priority), max(priority)")
            mapped, missing, both = query("sum(exposed_mapped), sum(exposed_missing), sum(exposed_all)")
            first = database.execute('select KEL_NAME_1, priority_why from priority where priority_rank = 1').fetchone()
        assert zones == 261 and ranked > 70 and best == 100, (zones, ranked, best)
        assert mapped + missing == both and mapped > 1000 and missing > 2000, (mapped, missing, both)
        with sqlite3.connect(folder / "tasks.gpkg") as database:
            tasks, work, most = database.execute("select count(*), sum(feature_count), max(workload) from tasks").fetchone()
        results = json.loads(done.stdout)["results"]
        upload = json.loads((folder / "upload.geojson").read_text(encoding="utf-8"))["features"]
        with sqlite3.connect(folder / "matched.gpkg") as database:
            matched = database.execute("select count(*) from matched").fetchone()[0]
        assert len(upload) == tasks > 20 and work > 1000 and most <= 60 and matched > 0, (tasks, len(upload), work, most, results)
        assert (folder / "upload.geojson").stat().st_size < 1_000_000
        print(f"            {work} missing buildings in {tasks} tasks, at most {most:.0f} each; the Tasking Manager's file has {(folder / 'upload.geojson').stat().st_size:,} bytes")
        assert "</html>" in (folder / "report.html").read_text(encoding="utf-8")
        print(f"one model: {mapped} mapped and {missing} missing buildings of Jakarta exposed; {ranked} of {zones} kelurahan ranked; first {first[0]}: {first[1]}", flush=True)
    os._exit(0)  # QGIS's own teardown of Python providers is not what is tested


if __name__ == "__main__":
    main()
