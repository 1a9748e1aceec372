# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by desktop.py: the Tasking Manager panel through its whole loop on the sample town, a picture of every state."""

import os
import subprocess
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QLabel, QLineEdit, QListView, QPushButton, QSpinBox, QTabWidget, QToolButton, QWidget
from qgis.utils import iface
from stage import SHOTS, check, guarded, later, shot, window_with

DEMO = os.environ["LACUNA_DEMO"]
SERVER = subprocess.Popen(["python3", os.environ["LACUNA_SERVER"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
BASE = f"http://127.0.0.1:{int(SERVER.stdout.readline())}"


def wait_for(condition, step, tries=150):
    """Goes on when the condition holds; after fifteen seconds all the same, and the check says so."""

    def look():
        if condition():
            later(300, step)
        elif tries > 0:
            wait_for(condition, step, tries - 1)
        else:
            check(f"waited in vain before {step.__name__}", False)
            step()

    QTimer.singleShot(100, lambda: guarded(look))


def dock():
    return iface.mainWindow().findChild(QDockWidget, "LacunaTaskingManager")


def part(kind, name):
    # Dialogs belong to the dock, so theirs are found as well.
    return dock().findChild(kind, name)


def says():
    return part(QLabel, "panelSays").text()


def leave():
    SERVER.kill()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(300, lambda: os._exit(0))


def add_server(base, then):
    """Through the dialog, as a user would; it is modal, so the clicks come by timer."""

    def fill():
        known = part(QComboBox, "known")
        known.setCurrentIndex(known.count() - 1)
        part(QLineEdit, "web").setText(base)
        part(QLineEdit, "name").setText("Municipio " + base.split("/")[-1])
        part(QPushButton, "add").click()
        part(QLineEdit, "token").setText("good")
        part(QPushButton, "keepToken").click()
        part(QPushButton, "test").click()
        wait_for(lambda: "33" in part(QLabel, "says").text() or "/f/" in base, done)

    def done():
        if "/f/" not in base:
            shot("panel_servers")
        part(QWidget, "serversDialog").close()

    later(500, fill)
    part(QToolButton, "manageServers").click()
    later(300, then)


def start():
    window = window_with("Layers", "LacunaTaskingManager")
    QgsApplication.authManager().setMasterPassword("master", False)
    check("the panel is in two menus", sum(action.objectName() == "lacunaPanel" for menu in (iface.vectorMenu(), iface.webMenu()) for entry in menu.actions() if entry.menu() for action in entry.menu().actions()) == 2)
    check("the panel is closed until it is asked for", not dock().isVisible())
    window.findChild(type(iface.actionPan()), "lacunaPanel").trigger()
    check("the menu entry opens the panel", dock().isVisible())
    window.resizeDocks([dock()], [430], Qt_horizontal())
    part(QTabWidget, "tabs").setCurrentIndex(0)
    add_town()
    later(1500, lambda: add_server(BASE, results))


def Qt_horizontal():
    from qgis.PyQt.QtCore import Qt

    return Qt.Orientation.Horizontal


def add_town():
    for name, title in (("barrios", "Barrios"), ("roads", "Vías"), ("cadastre", "Catastro"), ("osm_buildings", "OSM")):
        layer = QgsVectorLayer(f"{DEMO}/town.gpkg|layername={name}", title, "ogr")
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(name == "barrios")
    QgsProject.instance().setCrs(layer.crs())
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())


def results():
    shot("panel_idle")
    part(QPushButton, "search").click()
    wait_for(lambda: part(QListView, "results").model().rowCount() > 0, page)


def page():
    shot("panel_results")
    view = part(QListView, "results")
    view.setCurrentIndex(view.model().index(4, 0))
    part(QLineEdit, "searchText").setText("100210")
    part(QPushButton, "search").click()
    wait_for(lambda: "Marta" in part(QLabel, "projectFacts").text(), empty)


def empty():
    shot("panel_project")
    part(QTabWidget, "tabs").setCurrentIndex(0)
    part(QLineEdit, "searchText").setText("Atlantis")
    part(QPushButton, "search").click()
    wait_for(lambda: part(QLabel, "message").isVisible() and "127.0.0.1" not in part(QLabel, "message").text(), failed)


def failed():
    shot("panel_empty")
    part(QLineEdit, "searchText").clear()
    add_server(BASE + "/f/html", ask_broken)


def ask_broken():
    part(QPushButton, "search").click()
    wait_for(lambda: part(QPushButton, "retry").isVisible(), back)


def back():
    shot("panel_failed")
    servers = part(QComboBox, "servers")
    servers.setCurrentIndex(next(i for i in range(servers.count()) if servers.itemData(i) == BASE + "/api/v2/"))
    hand_over()


def hand_over():
    """The plan of the missing buildings, made a draft on the server."""
    named = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    gaps = processing.run("lacuna:buildinggaps", {"REFERENCE": named["Catastro"], "OSM": named["OSM"], "MISSING_IN_OSM": "TEMPORARY_OUTPUT", "MISSING_IN_REFERENCE": "TEMPORARY_OUTPUT"})
    missing = gaps["MISSING_IN_OSM"]
    missing.setName("Faltan en OSM")
    QgsProject.instance().addMapLayer(missing)
    plan = processing.run("lacuna:taskareas", {"AREA": named["Barrios"], "WORKLOAD": missing, "BARRIERS": [named["Vías"]], "TARGET": 12, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    plan.setName("Plan")
    QgsProject.instance().addMapLayer(plan)
    QgsProject.instance().layerTreeRoot().findLayer(plan.id()).setItemVisibilityChecked(False)
    part(QTabWidget, "tabs").setCurrentIndex(2)
    shot("panel_follow_empty")

    def fill():
        layers = part(QComboBox, "planLayer")
        layers.setCurrentIndex(layers.findText("Plan"))
        part(QLineEdit, "projectName").setText("Casas de Ciudad Vieja")
        wait_for(lambda: part(QComboBox, "organisation").count() == 3, choose)

    def choose():
        part(QComboBox, "organisation").setCurrentIndex(1)
        part(QPushButton, "preview").click()
        wait_for(lambda: part(QPushButton, "sendDraft").isEnabled(), send)

    def send():
        part(QPushButton, "sendDraft").click()
        wait_for(lambda: "9001" in part(QLabel, "handOverSays").text(), sent)

    def sent():
        shot("panel_hand_over")
        part(QWidget, "handOverDialog").close()

    later(500, fill)
    part(QPushButton, "handOver").click()
    later(300, import_it)


def import_it():
    QgsProject.instance().write(f"{SHOTS}/loop.qgz")
    part(QTabWidget, "tabs").setCurrentIndex(0)
    part(QLineEdit, "searchText").setText("9001")
    part(QPushButton, "search").click()
    wait_for(lambda: part(QLabel, "projectTitle").isVisible() and "9001" in part(QLabel, "projectFacts").text(), press_import)


def press_import():
    Path(SHOTS, "tasking_manager_9001.gpkg").unlink(missing_ok=True)
    part(QPushButton, "import").click()
    wait_for(lambda: part(QComboBox, "followed").count() == 1, imported)


def imported():
    check("the file lies beside the project", Path(SHOTS, "tasking_manager_9001.gpkg").exists())
    check("something is said of the import", "%" in says())
    later(1500, imported_seen)


def imported_seen():
    shot("panel_imported")
    part(QTabWidget, "tabs").setCurrentIndex(2)
    layers = part(QComboBox, "missing")
    layers.setCurrentIndex(layers.findText("Faltan en OSM"))
    part(QPushButton, "countRemaining").click()
    wait_for(lambda: dock().findChild(QWidget, "remaining").model().rowCount() > 0, left)


def left():
    table = dock().findChild(QWidget, "remaining")
    table.selectRow(0)
    table.clicked.emit(table.model().index(0, 0))
    part(QComboBox, "interval").setCurrentIndex(1)
    later(2500, plan_again)


def plan_again():
    shot("panel_left")
    part(QComboBox, "interval").setCurrentIndex(0)
    part(QSpinBox, "target").setValue(6)
    part(QPushButton, "plan").click()
    wait_for(lambda: any(layer.name() in ("New plan", "Nuevo plan", "Novo plano") for layer in QgsProject.instance().mapLayers().values()), dark)


def dark():
    QgsApplication.setUITheme("Night Mapping")
    part(QTabWidget, "tabs").setCurrentIndex(1)
    later(1500, large)


def large():
    shot("panel_dark")
    part(QTabWidget, "tabs").setCurrentIndex(0)
    part(QLineEdit, "searchText").clear()
    part(QPushButton, "search").click()
    dock().widget().setStyleSheet(f"* {{ font-size: {dock().font().pointSizeF() * 1.5}pt }}")
    part(QToolButton, "filters").setChecked(True)
    wait_for(lambda: part(QListView, "results").model().rowCount() > 0, finish)


def finish():
    shot("panel_large_dark")
    leave()


later(4000, start)
