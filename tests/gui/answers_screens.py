# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by answers_look.py: results opened from their files, as somebody else would a year later: map, legend, table, form, in pictures."""

import os

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface
from stage import check, later, shot

DEMO = os.environ["LACUNA_DEMO"]
RESULTS = ["gaps", "zones", "exposure", "exposure_zones", "priority", "tasks", "left"]
TITLES = {}


def start():
    window = iface.mainWindow()
    window.showMaximized()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() != "Layers":
            dock.close()
    for name in RESULTS:
        layer = QgsVectorLayer(f"{DEMO}/{name}.gpkg", name, "ogr")
        check(f"{name} opens", layer.isValid())
        TITLES[name] = layer
    QgsProject.instance().setCrs(TITLES["gaps"].crs())
    show(0)


def show(i):
    if i == len(RESULTS):
        print("all steps done", flush=True)
        os._exit(0)
    QgsProject.instance().removeAllMapLayers()
    name = RESULTS[i]
    layer = QgsVectorLayer(f"{DEMO}/{name}.gpkg", name, "ogr")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    later(1500, lambda: table(i, layer, name))


def table(i, layer, name):
    shot(f"answer_{name}_map")
    window = iface.showAttributeTable(layer)
    later(1500, lambda: form(i, layer, name, window))


def form(i, layer, name, window):
    window.window().showMaximized()
    later(700, lambda: form_shown(i, layer, name, window))


def form_shown(i, layer, name, window):
    shot(f"answer_{name}_table")
    window.close()
    feature = next(layer.getFeatures())
    dialog = iface.getFeatureForm(layer, feature)
    dialog.show()
    later(900, lambda: next_one(i, name, dialog))


def next_one(i, name, dialog):
    shot(f"answer_{name}_form")
    dialog.close()
    QApplication.processEvents()
    show(i + 1)


later(4000, start)
