# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by desktop.py: both lessons from the menu to their last page, by their buttons, in the language of the profile."""

import os
import re
from dataclasses import dataclass

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QLabel, QPushButton, QTextBrowser
from qgis.utils import iface
from stage import check, later, shot, window_with


@dataclass
class Course:
    action: str
    pages: int
    pictures: dict  # by page
    files: tuple
    spanish: str  # stands on the last page


COURSES = [
    Course("lacunaLesson", 11, {1: "lesson_first", 3: "lesson_zones", 5: "lesson_sample", 10: "lesson_tasks", 11: "lesson_last"}, ("tasks.geojson",), "archivo"),
    Course("lacunaLesson2", 9, {1: "lesson2_first", 3: "lesson2_sample", 6: "lesson2_answers", 7: "lesson2_estimate", 9: "lesson2_last"},
           ("form.xlsx", "places.csv", "places.kml", "answers.csv", "challenge.geojson"), "vuelta"),
]


def dock():
    return iface.mainWindow().findChild(QDockWidget, "LacunaLesson")


def part(kind, name):
    return dock().findChild(kind, name)


def start(course):
    window = window_with("Layers")
    iface.newProject(False)  # else QGIS asks about the temporary layers of the course before
    window.findChild(QAction, course.action).trigger()
    later(2500, lambda: opened(course))


def opened(course):
    check("the lesson is there", dock() is not None and dock().isVisible())
    check("six layers of the town", len(QgsProject.instance().mapLayers()) == 6)
    iface.mainWindow().resizeDocks([dock()], [400], Qt.Orientation.Horizontal)
    later(1500, lambda: first(course))


def first(course):
    shot(course.pictures[1])
    check("a page without a run has no button for one", not part(QPushButton, "lessonRun").isVisible())
    turn(course, 2)


def turn(course, page):
    part(QPushButton, "lessonNext").click()
    later(200, lambda: run(course, page))


def run(course, page):
    check(f"page {page}", re.sub(r"\D+", " ", part(QLabel, "lessonPlace").text()).split() == [str(page), str(course.pages)])
    part(QPushButton, "lessonRun").click()
    wait(course, page, 100)


def wait(course, page, tries):
    if not part(QPushButton, "lessonRun").isEnabled() and tries > 0:
        later(100, lambda: wait(course, page, tries - 1))
        return
    said = part(QLabel, "lessonSays").text()
    check(f"{course.action}, page {page}: {said}", said in ("Done. Your numbers are those of the text.", "Listo. Sus números son los del texto."))
    later(1200 if page in course.pictures else 0, lambda: ran(course, page))


def ran(course, page):
    if page in course.pictures:
        shot(course.pictures[page])
    if page < course.pages:
        turn(course, page + 1)
    else:
        last(course)


def last(course):
    check("nothing follows the last page", not part(QPushButton, "lessonNext").isEnabled())
    spanish = QgsApplication.locale() == "es"
    check("the text is in the user's language", (course.spanish in part(QTextBrowser, "lessonText").toPlainText()) == spanish)
    for name in course.files:
        check(f"{name} was written", os.path.exists(os.path.join(QgsProject.instance().homePath(), name)))
    following = COURSES[COURSES.index(course) + 1:]
    if following:
        later(300, lambda: start(following[0]))
        return
    print("all steps", flush=True)
    QgsProject.instance().setDirty(False)
    os._exit(0)


later(4000, lambda: start(COURSES[0]))
