# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by ./dev screenshot: both ways in are active; loads results, shows toolbox and dialog, takes pictures, quits."""

import os

import processing
from qgis.core import QgsApplication, QgsFillSymbol, QgsLineSymbol, QgsProject, QgsRasterLayer, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface
from stage import check, later, shot, window_with

DEMO = os.environ["LACUNA_DEMO"]


def load(name, title):
    layer = QgsVectorLayer(f"{DEMO}/town.gpkg|layername={name}", title, "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def start():
    window = window_with("Layers", "ProcessingToolbox")
    providers = [p.id() for p in QgsApplication.processingRegistry().providers()]
    check("one provider, though plugin and loader are both active", providers.count("lacuna") == 1)
    action = window.findChild(QAction, "lacunaToolbox")
    check("the menu entry is there", action is not None)
    cadastre, osm = load("cadastre", "Catastro"), load("osm_buildings", "OSM")
    river = load("river", "Río Claro")
    river.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#7fb4d6", "width": "0.8"})))
    iface.layerTreeView().refreshLayerSymbology(river.id())
    QgsProject.instance().setCrs(cadastre.crs())
    processing.runAndLoadResults("lacuna:buildinggaps", {"REFERENCE": cadastre, "OSM": osm, "MISSING_IN_OSM": "TEMPORARY_OUTPUT", "MISSING_IN_REFERENCE": "TEMPORARY_OUTPUT"})
    for layer, colour in ((cadastre, "#d3d9de"), (osm, "#e6eaed")):
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": colour, "outline_color": "#aeb7be", "outline_width": "0.1"})))
        iface.layerTreeView().refreshLayerSymbology(layer.id())
    iface.setActiveLayer(cadastre)
    if action:
        action.trigger()
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    check("the menu entry opens the toolbox", toolbox is not None and toolbox.isVisible())
    if toolbox:
        window.resizeDocks([toolbox], [330], Qt.Orientation.Horizontal)
    extent = cadastre.extent()
    extent.scale(0.42)
    iface.mapCanvas().setDestinationCrs(cadastre.crs())
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    later(5000, overview)


def overview():
    iface.messageBar().clearWidgets()
    shot("qgis")
    names = {layer.name(): layer.id() for layer in QgsProject.instance().mapLayers().values()}
    dialog = processing.createAlgorithmDialog("lacuna:buildinggaps", {"REFERENCE": names["Catastro"], "OSM": names["OSM"]})
    dialog.resize(1150, 760)
    dialog.show()
    later(2500, lambda: finish(dialog))


def finish(dialog):
    shot("dialog")
    dialog.close()
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(layer.name() == "Río Claro")
    roads, mapped = load("roads", "Vías"), load("osm_roads", "OSM vías")
    for layer in (roads, mapped):
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    sinks = ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED")
    named = {layer.name(): layer for layer in project.mapLayers().values()}
    gaps = processing.run("lacuna:buildinggaps", {"REFERENCE": named["Catastro"], "OSM": named["OSM"], **{name: "TEMPORARY_OUTPUT" for name in sinks}})
    barrios = load("barrios", "Barrios")
    project.layerTreeRoot().findLayer(barrios.id()).setItemVisibilityChecked(False)
    processing.runAndLoadResults("lacuna:gapsbyzone", {"ZONES": barrios, "OUTPUT": "TEMPORARY_OUTPUT", **{name: gaps[name] for name in sinks}})
    processing.runAndLoadResults("lacuna:roadgaps", {"REFERENCE": roads, "OSM": mapped, "MISSING_IN_OSM": "TEMPORARY_OUTPUT"})
    iface.mapCanvas().setDestinationCrs(roads.crs())
    extent = roads.extent()
    extent.scale(1.05)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    later(4000, zones)


def zones():
    iface.messageBar().clearWidgets()
    shot("zones")
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(layer.name() == "Río Claro")
    named = {layer.name(): layer for layer in project.mapLayers().values()}
    flood = QgsRasterLayer(f"{DEMO}/flood_depth_rp100.tif", "Inundación 100 años")
    project.addMapLayer(flood)
    project.layerTreeRoot().findLayer(flood.id()).setItemVisibilityChecked(False)
    processing.runAndLoadResults("lacuna:buildingexposure", {"BUILDINGS": named["Catastro"], "HAZARD_RASTER": flood, "CURVE": "jrc_residential", "VALUE_FIELD": "value_usd", "OUTPUT": "TEMPORARY_OUTPUT"})
    exposed = [layer for layer in project.mapLayers().values() if layer != flood and "exposure_class" in layer.fields().names()]
    check("the exposure is classed", len(exposed) == 1 and exposed[0].renderer().type() == "graduatedSymbol")
    iface.mapCanvas().refresh()
    later(4000, lambda: exposure(named["Catastro"].id(), flood.id()))


def exposure(buildings, flood):
    iface.messageBar().clearWidgets()
    shot("exposure")
    dialog = processing.createAlgorithmDialog("lacuna:buildingexposure", {"BUILDINGS": buildings, "HAZARD_RASTER": flood})
    dialog.resize(1150, 860)
    dialog.show()
    later(2500, lambda: plan(dialog))


def plan(dialog):
    shot("exposure_dialog")
    dialog.close()
    project = QgsProject.instance()
    named = {layer.name(): layer for layer in project.mapLayers().values()}
    for layer in project.mapLayers().values():
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(layer.name() in ("Río Claro", "Catastro"))
    inputs = {"AREA": named["Barrios"], "WORKLOAD": named["Catastro"], "BARRIERS": [named["Vías"], named["Río Claro"]], "TARGET": 50}
    processing.runAndLoadResults("lacuna:taskareas", {**inputs, "OUTPUT": "TEMPORARY_OUTPUT"})
    tasks = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer) and "crosses_barrier" in layer.fields().names()]
    check("the tasks are classed and labelled", len(tasks) == 1 and tasks[0].renderer().type() == "graduatedSymbol" and tasks[0].labelsEnabled())
    if tasks:
        # Buildings above the tasks, so that borders and houses are seen together.
        root = project.layerTreeRoot()
        node = root.findLayer(tasks[0].id())
        root.addChildNode(node.clone())
        node.parent().removeChildNode(node)
    iface.mapCanvas().refresh()
    later(4000, lambda: plan_dialog({name: value.id() if name in ("AREA", "WORKLOAD") else value for name, value in inputs.items()}))


def plan_dialog(inputs):
    iface.messageBar().clearWidgets()
    shot("tasks")
    dialog = processing.createAlgorithmDialog("lacuna:taskareas", inputs)
    dialog.resize(1150, 900)
    dialog.show()
    later(2500, leave)


def leave():
    shot("tasks_dialog")
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(500, lambda: os._exit(0))


later(4000, start)
