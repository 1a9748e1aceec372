# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs algorithms inside QGIS, each in a process of its own: what crashes or hangs is an outcome."""

import ctypes
import json
import os
import select
import signal
import sys
import time
import warnings
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsProject, QgsVectorLayer

HANG = 60
INSIDE = "Something went wrong inside Lacuna"


def open_qgis():
    """QGIS with the provider in it; the application must be kept."""
    app = QgsApplication([], False)
    QgsApplication.initQgis()
    folder = Path(os.environ["LACUNA_BUILD"]) / "python/lacuna"
    sys.path.insert(0, str(folder.parent))
    from lacuna.library import load

    library = load(next(folder.glob("bin/*/lacuna_headless.so")), False)
    library.lacuna_register_provider.argtypes = [ctypes.c_char_p]
    library.lacuna_register_provider(str(folder).encode())
    return app


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.said, self.errors = [], []

    def reportError(self, text, fatal=False):
        self.errors.append(text)

    def pushWarning(self, text):
        self.said.append(text)


def run(algorithm, inputs):
    """What one run gave: counts of its layers and its numbers, and what it said."""
    feedback, project = Listener(), QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(feedback)
    layers = {name: QgsVectorLayer(value, Path(value).stem, "ogr") for name, value in inputs.items() if name != "CURVE_FILE" and str(value).endswith(".csv")}
    for name, layer in layers.items():
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32718"))  # a text table says none
        inputs = {**inputs, name: layer if layer.isValid() else inputs[name]}
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    fits, why = made.checkParameterValues(inputs, context)
    if not fits:
        return {"ok": False, "errors": [why], "said": []}
    results, ok = made.run(inputs, context, feedback)
    told = {"ok": ok, "errors": feedback.errors, "said": feedback.said}
    for name, value in results.items():
        if isinstance(value, (int, float)):
            told[name] = value
            continue
        layer = QgsProcessingUtils.mapLayerFromString(value, context) if isinstance(value, str) else None
        if layer is None:
            continue
        told[name] = layer.featureCount()
        if name == "OUTPUT" and algorithm == "lacuna:taskareas":
            told["WORKLOAD"] = sum(feature["feature_count"] for feature in layer.getFeatures())
        if name == "SKIPPED":
            told["reasons"] = sorted(feature["skip_reason"] for feature in layer.getFeatures())
        if name == "OUTPUT" and algorithm == "lacuna:buildingexposure":
            told["depths"] = sum(hash((f.id(), round(f["hazard_max"], 4))) % 1000003 for f in layer.getFeatures() if isinstance(f["hazard_max"], float))
            told["damages"] = sum(f["damage_ratio"] or 0 for f in layer.getFeatures() if isinstance(f["damage_ratio"], float))
    return told


def apart(job):
    """The same in a process of its own: (how it ended, what it told)."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of threads beside a fork: the child runs QGIS alone
        child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 2)
            with os.fdopen(writing, "w") as out:
                json.dump(run(*job), out)
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    begun, text = time.monotonic(), b""
    while True:
        left = HANG - (time.monotonic() - begun)
        if left <= 0 or not select.select([reading], [], [], left)[0]:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(reading)
            return "hang", {}
        piece = os.read(reading, 1 << 16)
        if not piece:
            break
        text += piece
    os.close(reading)
    status = os.waitpid(child, 0)[1]
    return ("ended", json.loads(text)) if status == 0 and text else (f"crash {status}", {})
