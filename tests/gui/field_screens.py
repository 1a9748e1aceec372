# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by desktop.py, as a Spanish reader: a folder for the telephone, made from the sample town, moved elsewhere and opened as a project."""

import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QTabWidget
from qgis.utils import iface
from stage import check, later, shot, window_with

TOWN = os.environ["LACUNA_DEMO"]
FOLDER = Path(tempfile.mkdtemp())


def table(name):
    return f"{TOWN}/town.gpkg|layername={name}"


def file(name):
    return f"{FOLDER}/{name}.gpkg"


def start():
    window = window_with("Layers")
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [330], Qt.Orientation.Horizontal)
    processing.run("lacuna:buildinggaps", {"REFERENCE": table("cadastre"), "OSM": table("osm_buildings"), "MISSING_IN_OSM": file("gaps"), "MISSING_IN_REFERENCE": file("extra")})
    processing.run("lacuna:taskareas", {"AREA": table("barrios"), "WORKLOAD": file("gaps"), "OUTPUT": file("tasks")})
    made = processing.run("lacuna:fieldproject", {
        "LAYERS": [file("gaps"), file("tasks"), table("osm_roads")], "BACKGROUND": f"{TOWN}/flood_depth_rp100.tif", "FOLDER": str(FOLDER / "campo"),
    })
    (FOLDER / "campo").rename(FOLDER / "teléfono")
    for name in ("gaps", "extra", "tasks"):
        os.remove(file(name))
    check("the project opens", QgsProject.instance().read(str(FOLDER / "teléfono/lacuna.qgs")))
    layers = list(QgsProject.instance().mapLayers().values())
    check(f"with all its layers: {[layer.name() for layer in layers]}", len(layers) == 4 and all(layer.isValid() for layer in layers))
    check("which the tree shows", all(node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()))
    rows = sum(layer.featureCount() for layer in layers if hasattr(layer, "featureCount"))
    check(f"and all its rows: {rows}", rows == made["ROWS_COUNT"])
    inside = str(FOLDER / "teléfono")
    check("that lie in the folder", all(layer.source().startswith(inside) for layer in layers))
    with sqlite3.connect(f"{inside}/data.gpkg") as data:
        styles = data.execute("select f_table_name, styleQML from layer_styles order by 1").fetchall()
    check(f"and have their styles: {[name for name, _ in styles]}", len(styles) == 3 and not any(TOWN in style or "/tmp" in style for _, style in styles))
    later(3000, map_shown)


def map_shown():
    shot("field_map")
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if hasattr(layer, "fields") and layer.fields().lookupField("found") >= 0)
    check("gaps can be answered, the rest cannot", not layer.readOnly() and sum(1 for one in QgsProject.instance().mapLayers().values() if hasattr(one, "fields") and one.readOnly()) == 2)
    layer.startEditing()
    dialog = iface.getFeatureForm(layer, next(layer.getFeatures()))
    dialog.show()
    later(1200, lambda: form_shown(layer, dialog))


def form_shown(layer, dialog):
    shot("field_form")
    pages = [tabs.tabText(0) for tabs in dialog.findChildren(QTabWidget)]
    said = [label.text() for label in dialog.findChildren(QLabel)]
    check(f"the form begins with the answers: {pages} {said[:6]}", "Respuestas" in pages and any("¿Está el edificio?" in text for text in said))
    dialog.close()
    layer.rollBack()
    QApplication.processEvents()
    shutil.rmtree(FOLDER)
    print("all steps", flush=True)
    os._exit(0)


later(4000, start)
