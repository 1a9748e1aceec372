# SPDX-License-Identifier: GPL-2.0-or-later
"""What the scripts share that run inside QGIS: pictures, checks, steps by timer. run_qgis.py puts this folder on their path."""

import os
import subprocess
import traceback

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

SHOTS = os.environ["LACUNA_SHOTS"]


def shot(name):
    QgsApplication.processEvents()
    subprocess.run(["import", "-window", "root", f"{SHOTS}/{name}.png"], check=True)
    print(f"shot: {SHOTS}/{name}.png", flush=True)


def check(what, ok):
    if not ok:
        print(f"check failed: {what}", flush=True)


def guarded(step):
    """An exception in a step ends the run with its text; QGIS would only show a window."""
    try:
        step()
    except Exception:
        print("check failed:", traceback.format_exc().replace("\n", " | "), flush=True)
        os._exit(1)


def later(milliseconds, step):
    QTimer.singleShot(milliseconds, lambda: guarded(step))


def window_with(*docks):
    """The window of QGIS over the whole screen, with these panels and no others."""
    window = iface.mainWindow()
    window.showMaximized()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in docks:
            dock.close()
    return window
