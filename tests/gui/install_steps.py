# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by install.py."""

import os
import shutil

import pyplugin_installer
import qgis.utils
from pyplugin_installer.installer_data import officialRepo, plugins, reposGroup
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMessageBox, QPushButton
from qgis.utils import iface
from stage import check, later, shot

ZIPS = os.environ["LACUNA_ZIPS"]
SWITCHES = 20


def docks():
    return [dock for dock in iface.mainWindow().findChildren(QDockWidget) if dock.objectName() == "LacunaTaskingManager"]


def actions():
    return [action for menu in (iface.vectorMenu(), iface.webMenu()) for entry in menu.actions() if entry.menu() and entry.text().replace("&", "") == "Lacuna" for action in entry.menu().actions()]


def providers():
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()].count("lacuna")


def whole(when):
    check(f"one provider {when}", providers() == 1)
    check(f"one panel {when}", len(docks()) == 1)
    check(f"thirteen menu entries {when}: {[action.text() for action in actions()]}", len(actions()) == 13)


def gone(when):
    QApplication.sendPostedEvents()
    check(f"no provider {when}", providers() == 0)
    check(f"no panel {when}", not docks())
    check(f"no menu entry {when}: {[action.text() for action in actions()]}", not actions())


def answer_yes():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMessageBox) and window.isVisible():
            (window.button(QMessageBox.StandardButton.Yes) or window.button(QMessageBox.StandardButton.Ok) or window.buttons()[0]).click()


def start():
    iface.mainWindow().showMaximized()
    global YES
    YES = QTimer(iface.mainWindow())
    YES.timeout.connect(answer_yes)
    YES.start(300)
    gone("before")
    check("installed", pyplugin_installer.instance().installFromZipFile(f"{ZIPS}/lacuna.zip") is not False)
    later(1500, installed)


def installed():
    whole("after the installation")
    check("remembered", QgsSettings().value("PythonPlugins/lacuna", False, type=bool))
    panel = next(action for action in actions() if action.objectName() == "lacunaPanel")
    panel.trigger()
    check("the panel opens", docks()[0].isVisible())
    later(800, switch)


def resident_mb():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def switch():
    shot("installed")
    before = 0
    for i in range(SWITCHES + 2):
        before = before if i != 2 else resident_mb()  # the first ones still load what comes once
        check("switched off", qgis.utils.unloadPlugin("lacuna"))
        gone(f"after switching off {i}")
        check("switched on", qgis.utils.loadPlugin("lacuna") and qgis.utils.startPlugin("lacuna"))
        whole(f"after switching on {i}")
        QgsApplication.processEvents()
    cost = resident_mb() - before
    print(f"{SWITCHES} switches cost {cost:.1f} MB", flush=True)
    check(f"{SWITCHES} switches cost {cost:.1f} MB", cost < 5)
    later(500, upgrade)


def upgrade():
    pyplugin_installer.instance().installFromZipFile(f"{ZIPS}/newer.zip")
    later(1500, upgraded)


def upgraded():
    whole("after the upgrade")
    check("the new version runs", qgis.utils.pluginMetadata("lacuna", "version") == "99.1")
    pyplugin_installer.instance().installFromZipFile(f"{ZIPS}/foreign.zip")
    later(1500, foreign)


def bar():
    return [item.text() for item in iface.messageBar().items()]


def foreign():
    """A package that holds nothing for this QGIS: the last one that worked goes on."""
    whole("with a ZIP of another QGIS")
    check(f"a sentence says so: {bar()}", any("sigue" in text for text in bar()))
    shot("foreign_kept")
    qgis.utils.unloadPlugin("lacuna")
    shutil.rmtree(os.path.join(QgsApplication.qgisSettingsDirPath(), "lacuna/kept"))
    iface.messageBar().clearWidgets()
    check("switched on", qgis.utils.loadPlugin("lacuna") and qgis.utils.startPlugin("lacuna"))
    later(1000, foreign_alone)


def foreign_alone():
    gone("with a ZIP of another QGIS and none that was kept")
    item = next((item for item in iface.messageBar().items() if item.title() == "Lacuna"), None)
    check(f"a short sentence says so: {bar()}", item is not None and len(item.text()) < 80)
    button = item.findChildren(QPushButton)[0] if item and item.findChildren(QPushButton) else None
    width = item.fontMetrics().horizontalAdvance(f"{item.title()}: {item.text()}") + button.width() + 120 if button else 0  # 120: both icons
    check(f"with a button, in 900 pixels: {width}", 0 < width <= 900)
    shot("foreign")
    YES.stop()
    QTimer.singleShot(600, why_shown)
    button.click()


def why_shown():
    box = next((window for window in QApplication.topLevelWidgets() if isinstance(window, QMessageBox) and window.isVisible()), None)
    check(f"the button says why: {box and box.text()}", box is not None and "QGIS 3.0" in box.text() and "Instale" in box.text())
    shot("foreign_why")
    box.accept()
    YES.start(300)
    remove()
    later(1000, from_the_office)


def remove():
    pyplugin_installer.instance().uninstallPlugin("lacuna", quiet=True)
    gone("after it was removed")
    check("its folder is gone", not os.path.exists(os.path.join(QgsApplication.qgisSettingsDirPath(), "python/plugins/lacuna")))


def from_the_office():
    """An organisation's own repository, on loopback, through QGIS's own installer."""
    settings = QgsSettings()
    settings.setValue(f"{reposGroup}/{officialRepo[0]}/url", officialRepo[1])
    settings.setValue(f"{reposGroup}/{officialRepo[0]}/enabled", False)
    settings.setValue(f"{reposGroup}/Oficina/url", os.environ["LACUNA_OFFICE"])
    settings.setValue(f"{reposGroup}/Oficina/enabled", True)
    install_offered("99.2.0.7", ("new", "not installed"))
    later(1500, rebuilt)


def install_offered(version, status):
    installer = pyplugin_installer.instance()
    installer.fetchAvailablePlugins(reloadMode=True)
    offered = plugins.all().get("lacuna", {})
    said = offered.get("version_available"), offered.get("status")
    check(f"the repository offers it: {said}", offered.get("version_available") == version and offered.get("status").startswith(status))
    installer.installPlugin("lacuna", quiet=True)


def rebuilt():
    """The same version, built again for the next QGIS and put in the place of the old ZIP."""
    whole("after the installation from a repository")
    check("the version of the repository", qgis.utils.pluginMetadata("lacuna", "version") == "99.2.0.7")
    office = f"{ZIPS}/office"
    shutil.rmtree(office)
    shutil.copytree(f"{ZIPS}/rebuilt", office)
    install_offered("99.2.0.12", "upgradeable")
    later(1500, finish)


def finish():
    whole("after the rebuilt package of the repository")
    check("the version that was built again", qgis.utils.pluginMetadata("lacuna", "version") == "99.2.0.12")
    remove()
    print("all steps done", flush=True)
    os._exit(0)


later(4000, start)
