# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by desktop.py: the first lesson from the menu to its last page, by its buttons, in the language of the profile."""

import os
import re

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QLabel, QPushButton, QTextBrowser
from qgis.utils import iface
from stage import check, later, shot, window_with

PAGES = 11


def dock():
    return iface.mainWindow().findChild(QDockWidget, "LacunaLesson")


def part(kind, name):
    return dock().findChild(kind, name)


def start():
    window = window_with("Layers")
    window.findChild(QAction, "lacunaLesson").trigger()
    later(2500, opened)


def opened():
    check("the lesson is there", dock() is not None and dock().isVisible())
    check("six layers of the town", len(QgsProject.instance().mapLayers()) == 6)
    iface.mainWindow().resizeDocks([dock()], [400], Qt.Orientation.Horizontal)
    later(1500, first)


def first():
    shot("lesson_first")
    check("a page without a run has no button for one", not part(QPushButton, "lessonRun").isVisible())
    turn(2)


def turn(page):
    part(QPushButton, "lessonNext").click()
    later(200, lambda: run(page))


def run(page):
    check(f"page {page}", re.sub(r"\D+", " ", part(QLabel, "lessonPlace").text()).split() == [str(page), str(PAGES)])
    part(QPushButton, "lessonRun").click()
    wait(page, 100)


def wait(page, tries):
    if not part(QPushButton, "lessonRun").isEnabled() and tries > 0:
        later(100, lambda: wait(page, tries - 1))
        return
    said = part(QLabel, "lessonSays").text()
    check(f"page {page}: {said}", said in ("Done. Your numbers are those of the text.", "Listo. Sus números son los del texto."))
    if page in (3, 5, 10):
        later(1200, lambda: pictured(page))
    elif page < PAGES:
        turn(page + 1)
    else:
        later(300, last)


def pictured(page):
    if page == 3:
        shot("lesson_zones")
    elif page == 5:
        shot("lesson_sample")
    else:
        shot("lesson_tasks")
    turn(page + 1)


def last():
    check("nothing follows the last page", not part(QPushButton, "lessonNext").isEnabled())
    spanish = QgsApplication.locale() == "es"
    check("the text is in the user's language", ("archivo" in part(QTextBrowser, "lessonText").toPlainText()) == spanish)
    check("the file was written", os.path.exists(os.path.join(QgsProject.instance().homePath(), "tasks.geojson")))
    shot("lesson_last")
    QgsProject.instance().setDirty(False)
    os._exit(0)


later(4000, start)
