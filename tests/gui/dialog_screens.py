# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS on the screen of a modest laptop: the dialog of every algorithm and model, opened by a click in a project that holds the
steps before. Each starts with the right layers, fits the screen, and is photographed. Languages come from the profile.
"""

import os

import processing
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.utils import iface
from stage import check, later, shot, window_with

DEMO = os.environ["LACUNA_DEMO"]
# What a click must find chosen: the name the layer was given below.
PREFILLED = {
    "buildinggaps": {"REFERENCE": "cadastre", "OSM": "osm"},
    "wheretomapnext": {"REFERENCE": "cadastre", "OSM": "osm", "ZONES": "barrios", "HAZARD_RASTER": "flood"},
    "cadastrecomplete": {"CADASTRE": "cadastre", "OSM": "osm", "ZONES": "barrios"},
    "floodbyzone": {"ZONES": "barrios", "FLOOD_DEPTH": "flood"},
    "gapsbyzone": {"ZONES": "barrios", "MISSING_IN_OSM": "missing", "MISSING_IN_REFERENCE": "extra", "MATCHED": "matched"},
    "checkgapsinfield": {"MISSING_IN_OSM": "missing", "MISSING_IN_REFERENCE": "extra", "MATCHED": "matched"},
    "inequality": {"ZONES": "zones"},
    "exposurebyzone": {"ZONES": "zones", "EXPOSURE": "exposure", "MISSING": "exposure_missing"},
    "priorityzones": {"ZONES": "exposure_zones"},
    "taskareas": {"AREA": "barrios", "WORKLOAD": "missing"},
    "gapsbytask": {"TASKS": "tasks", "MISSING": "missing"},
    "exporttaskingmanager": {"TASKS": "tasks"},
}
names = {}


def add(layer, name):
    names[layer.id()] = name
    QgsProject.instance().addMapLayer(layer)
    return layer


def table(name, called):
    return add(QgsVectorLayer(f"{DEMO}/town.gpkg|layername={name}", called, "ogr"), called)


def results(algorithm, inputs, outputs):
    made = processing.run(f"lacuna:{algorithm}", {**inputs, **{output: "TEMPORARY_OUTPUT" for output in outputs}})
    for output, called in outputs.items():
        made[output].setName(called)
        add(made[output], called)
    return [made[output] for output in outputs]


def start():
    window_with("Layers", "ProcessingToolbox")
    cadastre, osm, zones = table("cadastre", "cadastre"), table("osm_buildings", "osm"), table("barrios", "barrios")
    flood = QgsRasterLayer(f"{DEMO}/flood_depth_rp100.tif", "flood")
    add(flood, "flood")
    missing, extra, matched = results("buildinggaps", {"REFERENCE": cadastre, "OSM": osm}, {"MISSING_IN_OSM": "missing", "MISSING_IN_REFERENCE": "extra", "MATCHED": "matched"})
    [by_zone] = results("gapsbyzone", {"ZONES": zones, "MISSING_IN_OSM": missing, "MISSING_IN_REFERENCE": extra, "MATCHED": matched}, {"OUTPUT": "zones"})
    [exposed] = results("buildingexposure", {"BUILDINGS": matched, "HAZARD_RASTER": flood}, {"OUTPUT": "exposure"})
    [gone] = results("buildingexposure", {"BUILDINGS": missing, "HAZARD_RASTER": flood}, {"OUTPUT": "exposure_missing"})
    results("exposurebyzone", {"ZONES": by_zone, "EXPOSURE": exposed, "MISSING": gone}, {"OUTPUT": "exposure_zones"})
    results("taskareas", {"AREA": zones, "WORKLOAD": missing}, {"OUTPUT": "tasks"})
    # The active layer is what QGIS would choose for all of them.
    iface.setActiveLayer(cadastre)
    algorithms = [algorithm for algorithm in QgsApplication.processingRegistry().providerById("lacuna").algorithms()]
    check("every algorithm and model is there", len(algorithms) >= 15)
    later(500, lambda: show(sorted(algorithm.name() for algorithm in algorithms)))


def show(left):
    if not left:
        print("all steps", flush=True)
        QgsProject.instance().setDirty(False)
        later(300, lambda: os._exit(0))
        return
    dialog = processing.createAlgorithmDialog(f"lacuna:{left[0]}")
    dialog.show()
    later(1200, lambda: look(dialog, left))


def look(dialog, left):
    name = left[0]
    wrappers = dialog.mainWidget().wrappers
    for parameter, expected in PREFILLED.get(name, {}).items():
        value = wrappers[parameter].parameterValue()
        layer = value if hasattr(value, "id") else QgsProject.instance().mapLayer(str(value))
        check(f"{name} starts with {expected} as {parameter}, not {value}", layer is not None and names.get(layer.id()) == expected)
    screen = dialog.screen().availableGeometry()
    check(f"the dialog of {name} fits the screen: {dialog.frameGeometry()}", dialog.frameGeometry().height() <= screen.height() and dialog.frameGeometry().width() <= screen.width())
    shot(f"dialog_{name}")
    dialog.close()
    later(200, lambda: show(left[1:]))


later(4000, start)
