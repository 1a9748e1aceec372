# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by install.py."""

import os

import pyplugin_installer
import qgis.utils
from pyplugin_installer.installer_data import officialRepo, plugins, reposGroup
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QLabel, QMessageBox
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
    check(f"five menu entries {when}: {[action.text() for action in actions()]}", len(actions()) == 5)


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
    yes = QTimer(iface.mainWindow())
    yes.timeout.connect(answer_yes)
    yes.start(300)
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


def switch():
    shot("installed")
    for i in range(SWITCHES):
        check("switched off", qgis.utils.unloadPlugin("lacuna"))
        gone(f"after switching off {i}")
        check("switched on", qgis.utils.loadPlugin("lacuna") and qgis.utils.startPlugin("lacuna"))
        whole(f"after switching on {i}")
        QgsApplication.processEvents()
    later(500, upgrade)


def upgrade():
    pyplugin_installer.instance().installFromZipFile(f"{ZIPS}/newer.zip")
    later(1500, upgraded)


def upgraded():
    whole("after the upgrade")
    check("the new version runs", qgis.utils.pluginMetadata("lacuna", "version") == "99.1")
    pyplugin_installer.instance().installFromZipFile(f"{ZIPS}/foreign.zip")
    later(1500, foreign)


def foreign():
    gone("with a ZIP of another QGIS")
    texts = [label.text() for label in iface.messageBar().findChildren(QLabel)] + [item.text() for item in iface.messageBar().items()]
    check(f"a sentence says why: {texts}", any("3.0.0" in text and "Instale" in text for text in texts))
    shot("foreign")
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
    installer = pyplugin_installer.instance()
    installer.fetchAvailablePlugins(reloadMode=True)
    offered = plugins.all().get("lacuna", {})
    check(f"the repository offers it: {offered.get('version_available')}", offered.get("version_available") == "99.2")
    installer.installPlugin("lacuna", quiet=True)
    later(1500, finish)


def finish():
    whole("after the installation from a repository")
    check("the version of the repository", qgis.utils.pluginMetadata("lacuna", "version") == "99.2")
    remove()
    print("all steps done", flush=True)
    os._exit(0)


later(4000, start)
