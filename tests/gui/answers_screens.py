# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by desktop.py, as a Spanish reader: results opened from their files, as somebody else would a year later: map, table and form of each."""

import os
import re
import shutil
import tempfile

import processing
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QTableView
from qgis.utils import iface
from stage import check, later, shot, window_with

TOWN = os.environ["LACUNA_DEMO"]
FOLDER = tempfile.mkdtemp()
OWN = {"name", "kind", "true_missing", "true_shift_x", "true_shift_y", "cadastre_id", "barrio", "floors", "value_usd", "truth"}  # columns of the town itself


def table(name):
    return f"{TOWN}/town.gpkg|layername={name}"


def file(name):
    return f"{FOLDER}/{name}.gpkg"


CHAIN = [
    ("gaps", "buildinggaps", {"REFERENCE": table("cadastre"), "OSM": table("osm_buildings"), "MISSING_IN_OSM": file("gaps"), "MATCHED": file("matched"), "MISSING_IN_REFERENCE": file("extra")}),
    ("zones", "gapsbyzone", {"ZONES": table("barrios"), "MISSING_IN_OSM": file("gaps"), "MATCHED": file("matched"), "OUTPUT": file("zones")}),
    ("exposure", "buildingexposure", {"BUILDINGS": file("gaps"), "HAZARD_RASTER": f"{TOWN}/flood_depth_rp100.tif", "CURVE": "jrc_residential", "VALUE_FIELD": "value_usd", "OUTPUT": file("exposure")}),
    ("byzone", "exposurebyzone", {"ZONES": file("zones"), "EXPOSURE": file("exposure"), "OUTPUT": file("byzone")}),
    ("priority", "priorityzones", {"ZONES": file("byzone"), "OUTPUT": file("priority")}),
    ("tasks", "taskareas", {"AREA": table("barrios"), "WORKLOAD": file("gaps"), "OUTPUT": file("tasks")}),
]


def start():
    window_with("Layers")
    for _, algorithm, parameters in CHAIN:
        processing.run(f"lacuna:{algorithm}", parameters)
    show(0)


def show(i):
    if i == len(CHAIN):
        shutil.rmtree(FOLDER)
        print("all steps", flush=True)
        os._exit(0)
    QgsProject.instance().removeAllMapLayers()
    name = CHAIN[i][0]
    layer = QgsVectorLayer(file(name), name, "ogr")
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setCrs(layer.crs())
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = re.sub("<[^>]*>", "", QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
    check(f"the map tip of {name} is a sentence: {tip}", len(tip) > 10 and "_" not in tip and "%1" not in tip)
    later(1500, lambda: table_of(i, layer, name, feature, tip))


def table_of(i, layer, name, feature, tip):
    shot(f"answer_{name}_map")
    window = iface.showAttributeTable(layer).window()
    window.showMaximized()
    later(1500, lambda: form_of(i, layer, name, feature, tip, window))


def form_of(i, layer, name, feature, tip, window):
    shot(f"answer_{name}_table")
    view = next(v for v in window.findChildren(QTableView) if v.model() and v.model().columnCount() > 1)
    heads = [str(view.model().headerData(c, Qt.Orientation.Horizontal)) for c in range(view.model().columnCount()) if not view.isColumnHidden(c)]
    check(f"headings of {name} are words: {heads}", len(heads) <= 13 and not [h for h in heads if "_" in h and h not in OWN])
    check("and no cell has six decimals", not [1 for r in range(min(20, view.model().rowCount())) for c in range(len(heads)) if re.search(r"[.,]\d{5,}", str(view.model().index(r, c).data()))])
    window.close()
    dialog = iface.getFeatureForm(layer, feature)
    dialog.show()
    later(900, lambda: next_one(i, name, tip, dialog))


def next_one(i, name, tip, dialog):
    shot(f"answer_{name}_form")
    said = [label.text() for label in dialog.findChildren(QLabel)]
    check(f"the form of {name} begins with the sentence: {said[:3]}", any(tip in re.sub("<[^>]*>", "", text) for text in said))
    dialog.close()
    QApplication.processEvents()
    show(i + 1)


later(4000, start)
