# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by desktop.py, as a Spanish reader: dialogs whose lists speak Spanish, a run by its button, and the same run again from the menu with new data."""

import os
import shutil
import tempfile
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDialog, QMenu, QPushButton
from qgis.utils import iface
from stage import check, later, shot, window_with

TOWN = os.environ["LACUNA_DEMO"]
FOLDER = Path(tempfile.mkdtemp())
shown = []  # dialogs are kept while they are open


def start():
    window_with("Layers")
    for name, title in (("cadastre", "Catastro"), ("osm_buildings", "OSM")):
        QgsProject.instance().addMapLayer(QgsVectorLayer(f"{TOWN}/town.gpkg|layername={name}", title, "ogr"))
    QgsProject.instance().setCrs(next(iter(QgsProject.instance().mapLayers().values())).crs())
    check("nothing has been run yet", [a.isEnabled() for a in again()] == [False])
    dialog = opened("lacuna:buildingexposure", {})
    later(800, lambda: lists(dialog))


def again():
    """The entries of the menu, as when a user opens it."""
    menu = iface.mainWindow().findChild(QMenu, "lacunaRunAgain")
    menu.aboutToShow.emit()
    return menu.actions()


def opened(algorithm, parameters):
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    dialog.resize(1100, 780)
    dialog.show()
    shown.append(dialog)
    return dialog


def lists(dialog):
    texts = {box.itemText(i) for box in dialog.findChildren(QComboBox) for i in range(box.count())}
    check("lists speak the user's language", {"máximo", "automático", "JRC: industria"} <= texts)
    check("codes are not shown", not {"max", "automatic", "jrc_industrial"} & texts)
    for box in dialog.findChildren(QComboBox):
        if box.itemText(0) == "máximo":
            box.setCurrentIndex(1)
    given = dialog.getParameterValues() if hasattr(dialog, "getParameterValues") else dialog.createProcessingParameters()
    check(f"the algorithm is given the code: {given.get('STATISTIC')}", given.get("STATISTIC") == "mean")
    shot("runs_lists")
    dialog.close()
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    later(300, lambda: first(opened("lacuna:buildinggaps", {
        "REFERENCE": layers["Catastro"].source(), "OSM": layers["OSM"].source(), "MIN_OVERLAP": 0.1, "MISSING_IN_OSM": str(FOLDER / "faltan.gpkg"),
        "MISSING_IN_REFERENCE": "TEMPORARY_OUTPUT", "REPORT": str(FOLDER / "informe.html"),
    })))


def run(dialog, then, tries=100):
    if tries == 100:
        dialog.runButton().click()
    if dialog.results() or tries == 0:
        check("the run ended", bool(dialog.results()))
        later(300, then)
    else:
        later(100, lambda: run(dialog, then, tries - 1))


def first(dialog):
    run(dialog, lambda: remembered(dialog))


def remembered(dialog):
    dialog.close()
    check("the report was written", (FOLDER / "informe.html").exists())
    bar = [item for item in iface.messageBar().items() if item.findChild(QPushButton, "lacunaOpenReport")]
    check(f"it is offered: {[item.text() for item in iface.messageBar().items()]}", len(bar) == 1 and bar[0].findChild(QPushButton, "lacunaOpenReport").text() == "Abrir el informe")
    names = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    check(f"layers say what they are and of which day: {names}", any(name.startswith("Faltan en OSM · ") for name in names))
    shot("runs_report_offered")
    menus()
    entries = again()
    check(f"the menu names it: {entries[0].text()}", len(entries) == 1 and entries[0].isEnabled() and "Edificios faltantes" in entries[0].text())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lacuna:buildinggaps")
    fresh = algorithm.parameterDefinition("MIN_OVERLAP")
    check("the next dialog starts with the last choice", abs(fresh.defaultValueForGui() - 0.1) < 1e-9 and abs(fresh.defaultValue() - 0.3) < 1e-9)
    # New data: half of what was missing has been mapped since.
    processing.run("native:mergevectorlayers", {
        "LAYERS": [f"{TOWN}/town.gpkg|layername=osm_buildings", processing.run("native:extractbyexpression", {
            "INPUT": str(FOLDER / "faltan.gpkg"), "EXPRESSION": "fid % 2 = 0", "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]],
        "OUTPUT": str(FOLDER / "osm.gpkg")})
    menu = iface.mainWindow().findChild(QMenu, "lacunaRunAgain")
    menu.popup(iface.mainWindow().pos())
    later(500, lambda: picked(menu))


def menus():
    """The three questions and the help in the menu; a model of ours copied to one's own."""
    actions = {action.objectName(): action for action in iface.mainWindow().findChildren(QAction)}
    texts = [actions[name].text() for name in ("lacunaWhatIsMissing", "lacunaWhoIsInHarmsWay", "lacunaWhereToMapNext", "lacunaHelp")]
    check(f"the questions are in the menu: {texts}", texts == ["¿Qué falta en el mapa?…", "¿Quién está en peligro?…", "¿Dónde mapear ahora?…", "Ayuda"])
    models = iface.mainWindow().findChild(QMenu, "lacunaCopyModel").actions()
    check(f"five models can be copied: {[a.text() for a in models]}", len(models) == 5)
    models[0].trigger()
    models[0].trigger()
    own = [a for a in QgsApplication.processingRegistry().providerById("model").algorithms() if "(copia" in a.displayName()]
    check(f"two copies are there: {[a.displayName() for a in own]}", len(own) == 2)
    check("they have the steps of the model", own and len(own[0].childAlgorithms()) > 2 and all(c.algorithmId() for c in own[0].childAlgorithms().values()))
    check("their inputs are those of the model", own and "ZONES" in [p.name() for p in own[0].parameterDefinitions()])


def picked(menu):
    shot("runs_menu")
    before = set(iface.mainWindow().findChildren(QDialog))
    menu.actions()[0].trigger()
    menu.close()
    later(1500, lambda: second(before))


def second(before):
    dialogs = [d for d in iface.mainWindow().findChildren(QDialog) if d not in before and d.isVisible() and hasattr(d, "createProcessingParameters")]
    check(f"its dialog opens ({len(dialogs)})", len(dialogs) == 1)
    dialog = dialogs[0]
    shown.append(dialog)
    given = dialog.createProcessingParameters()
    check(f"as it was: {given}", abs(given["MIN_OVERLAP"] - 0.1) < 1e-9)
    check("compared with the last report", given.get("COMPARE_WITH") == str(FOLDER / "informe.html"))
    given["OSM"] = str(FOLDER / "osm.gpkg")
    dialog.setParameters(given)
    dialog.resize(1100, 780)
    later(500, lambda: told(dialog))


def told(dialog):
    shot("runs_again")
    run(dialog, done)


def done():
    report = next(FOLDER.glob("informe-*.html"))
    text = report.read_text(encoding="utf-8")
    check("the new report says what has changed", "Qué ha cambiado desde el" in text and "entonces" in text)
    check("nothing was written over", (FOLDER / "faltan.gpkg").exists() and len(list(FOLDER.glob("faltan-*.gpkg"))) == 1)
    shutil.copy(report, Path(os.environ["LACUNA_SHOTS"]) / "comparison.html")
    QgsProject.instance().setDirty(False)
    os._exit(0)


later(4000, start)
