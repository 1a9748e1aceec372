# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by desktop.py, as a Spanish reader on a laptop: the page Field and crowd through a round on the sample town, closed and opened again, and in the dark."""

import os
import tempfile
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDialog, QDockWidget, QLabel, QPushButton, QTableView, QWidget
from qgis.utils import iface
from stage import check, later, shot, window_with

TOWN = os.environ["LACUNA_DEMO"]
FOLDER = Path(tempfile.mkdtemp())
shown = []  # dialogs are kept while they are open


def table(name):
    return f"{TOWN}/town.gpkg|layername={name}"


def part(kind, name):
    return iface.mainWindow().findChild(QDockWidget, "LacunaTaskingManager").findChild(kind, name)


def said(name):
    return part(QLabel, name).text()


def start():
    window = window_with("Layers", "LacunaTaskingManager")
    next(action for action in window.findChildren(QAction) if action.objectName() == "lacunaField").trigger()
    window.resizeDocks([iface.mainWindow().findChild(QDockWidget, "LacunaTaskingManager")], [430], Qt.Orientation.Horizontal)
    later(800, empty)


def empty():
    check("nothing is there yet", not part(QComboBox, "fieldRound").isVisible() and part(QPushButton, "fieldOpen").text() == "Edificios faltantes…")
    shot("round_empty")
    processing.run("lacuna:buildinggaps", {"REFERENCE": table("cadastre"), "OSM": table("osm_buildings"), "MISSING_IN_OSM": str(FOLDER / "faltantes.gpkg"),
                                           "MATCHED": str(FOLDER / "emparejados.gpkg"), "MISSING_IN_REFERENCE": str(FOLDER / "de_mas.gpkg")})
    for name in ("de_mas", "emparejados", "faltantes"):
        title = "Edificios que faltan en el mapa de Ciudad Vieja y sus barrios, según el catastro de octubre" if name == "faltantes" else name
        QgsProject.instance().addMapLayer(QgsVectorLayer(str(FOLDER / f"{name}.gpkg"), title, "ogr"))
    QgsProject.instance().setCrs(next(iter(QgsProject.instance().mapLayers().values())).crs())
    QgsProject.instance().write(str(FOLDER / "proyecto.qgz"))
    later(1500, gaps)


def gaps():
    check(f"the gaps are a round: {said('fieldStands')}", part(QComboBox, "fieldRound").count() == 1)
    shot("round_gaps")
    clicked("fieldOpen", "checkgapsinfield", {"SIZE": 40, "SAMPLE": str(FOLDER / "muestra.gpkg"), "DESIGN_FILE": str(FOLDER / "plan.json"),
                                              "FORM": str(FOLDER / "formulario.xlsx"), "LIST": str(FOLDER / "lugares.csv")}, sampled, ["MISSING_IN_OSM"])


def clicked(button, algorithm, values, then, given=()):
    """The dialog that a button opens, looked at, filled and run."""
    before = set(iface.mainWindow().findChildren(QDialog))
    part(QPushButton, button).click()

    def opened():
        dialogs = [d for d in iface.mainWindow().findChildren(QDialog) if d not in before and d.isVisible() and hasattr(d, "createProcessingParameters")]
        check(f"one dialog opens: {algorithm}", len(dialogs) == 1 and dialogs[0].algorithm().name() == algorithm)
        dialog = dialogs[0]
        shown.append(dialog)
        dialog.setParameters(values)
        parameters = dialog.createProcessingParameters()
        check(f"it is given {given}: {parameters}", all(parameters.get(name) for name in given))
        dialog.runButton().click()
        wait(dialog)

    def wait(dialog, tries=200):
        if dialog.results() or tries == 0:
            check(f"{algorithm} ended", bool(dialog.results()))
            dialog.close()
            for dock in iface.mainWindow().findChildren(QDockWidget):
                if "esult" in dock.objectName():
                    dock.close()
            later(1500, then)
        else:
            later(100, lambda: wait(dialog, tries - 1))

    later(1200, opened)


def sampled():
    check(f"the sample is out: {said('fieldExport')}", str(FOLDER / "plan.json") in said("fieldExport").replace("\u200b", ""))
    tools = part(QComboBox, "fieldTool")
    tools.setCurrentIndex(0)
    tools.activated.emit(0)
    clicked("fieldMake", "exportmaproulette", {"NAME": "Casas de Ciudad Vieja", "OUTPUT": str(FOLDER / "reto.geojson"), "REPORT": str(FOLDER / "reto.html")}, challenged, ["GAPS"])


def challenged():
    check("two lines are out", part(QTableView, "fieldOut").model().rowCount() == 2)
    shot("round_out")
    part(QWidget, "fieldScroll").verticalScrollBar().setValue(9999)
    later(300, scrolled)


def scrolled():
    shot("round_tools")
    tools = part(QComboBox, "fieldTool")
    tools.setCurrentIndex(2)
    tools.activated.emit(2)
    later(300, kobo)


def kobo():
    part(QWidget, "fieldScroll").verticalScrollBar().setValue(9999)
    shot("round_kobo")
    rows = ["gap_id;found;_uuid;_submission_time"]
    missing = QgsVectorLayer(str(FOLDER / "faltantes.gpkg"), "f", "ogr")
    for i, feature in enumerate(missing.getFeatures()):
        if i % 3:
            rows.append(f"{feature['gap_id']};{('yes', 'no', 'cannot_tell', 'yes')[i % 4]};u{i};2026-11-20T10:00:00")
    rows.append("g-otro-pueblo;yes;z;2026-11-20T10:00:00")
    (FOLDER / "respuestas.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    part(QWidget, "fieldScroll").verticalScrollBar().setValue(0)
    clicked("fieldOpen", "importfindings", {"FILES": [str(FOLDER / "respuestas.csv")], "FINDINGS": str(FOLDER / "hallazgos.gpkg"), "CHECKED": str(FOLDER / "con_respuestas.gpkg"),
                                            "SAMPLE_FILLED": str(FOLDER / "respondida.gpkg")}, answered, ["GAPS", "SAMPLE"])


def answered():
    print(said("fieldBack"), flush=True)
    check(f"the answers are counted: {said('fieldBack')}", "Siguen abiertos" in said("fieldBack"))
    check(f"what belongs to no gap is said: {said('fieldTrouble')}", "1" in said("fieldTrouble"))
    shot("round_back")
    part(QWidget, "fieldScroll").verticalScrollBar().setValue(9999)
    later(300, all_said)


def all_said():
    shot("round_answers")
    state = [said(name) for name in ("fieldBack", "fieldNext", "fieldTrouble", "fieldStands")]
    QgsProject.instance().write()
    QgsProject.instance().clear()
    QgsProject.instance().read(str(FOLDER / "proyecto.qgz"))
    later(2000, lambda: again(state))


def again(state):
    now = [said(name) for name in ("fieldBack", "fieldNext", "fieldTrouble", "fieldStands")]
    check(f"the same after closing and opening: {now}", now == state)
    check("what is out as well", part(QTableView, "fieldOut").model().rowCount() == 2)
    os.rename(FOLDER / "reto.geojson", FOLDER / "movido.geojson")
    QgsApplication.setUITheme("Night Mapping")
    dock = iface.mainWindow().findChild(QDockWidget, "LacunaTaskingManager")
    dock.hide()
    dock.show()
    later(1500, dark)


def dark():
    check(f"a file that is gone is said: {said('fieldExportTrouble')}", "reto.geojson" in said("fieldExportTrouble").replace("\u200b", ""))
    shot("round_dark")
    gone = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name().startswith("Edificios"))
    QgsProject.instance().removeMapLayer(gone.id())
    os.rename(FOLDER / "faltantes.gpkg", FOLDER / "otro.gpkg")
    later(1500, lost)


def lost():
    shot("round_lost")
    print("all steps", flush=True)
    QgsProject.instance().setDirty(False)
    os._exit(0)


later(4000, start)
