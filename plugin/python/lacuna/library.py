# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings a native library into this process."""

import ctypes
import os
import re
import shutil
import sys
import tempfile
import time
import types
from pathlib import Path

from qgis.core import QgsApplication

# What is loaded stays loaded, also when QGIS forgets this module: switching off and on takes the same library again.
LOADED = sys.modules.setdefault("lacuna_loaded", types.ModuleType("lacuna_loaded")).__dict__.setdefault("libraries", {})


def libraries_of_process():
    """Makes the symbols of QGIS seen by ours where Python brought QGIS in, and not a program of QGIS's."""
    if not hasattr(os, "RTLD_NOLOAD"):
        return
    try:
        mapped = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    for path in sorted(set(re.findall(r"(/\S*/libqgis_(?:core|gui)\.so\S*)", mapped))):
        ctypes.CDLL(path, mode=os.RTLD_NOLOAD | os.RTLD_GLOBAL)


def writable(file):
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def copy_in(place, library):
    """Loads a copy from a place, or nothing: no room there, or a place from which nothing may run."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        for old in place.glob("lacuna_loaded_*"):
            if time.time() - old.stat().st_mtime > 7 * 86400:
                shutil.rmtree(old, ignore_errors=True)
        folder = tempfile.mkdtemp(prefix="lacuna_loaded_", dir=place)
    except OSError:
        return None
    try:
        return ctypes.CDLL(str(shutil.copy(library, folder)))
    except OSError:
        return None
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # stays on Windows while it is loaded, and goes another day


def load_copy(library):
    """Loads a copy: QGIS writes an upgrade over the files of a plugin that is running, and Windows does not let it.

    The library itself where no copy can be made or loaded.
    """
    places = Path(tempfile.gettempdir()), Path(QgsApplication.qgisSettingsDirPath(), "lacuna", "loaded")
    return copy_in(places[0], library) or copy_in(places[1], library) or ctypes.CDLL(str(library))


def load(library, may_be_written_over):
    """The library, once for each of its contents: of an upgrade that is another file in the same place."""
    about = library.stat()
    known = (str(library), about.st_mtime_ns, about.st_size)
    if known not in LOADED:
        libraries_of_process()
        # What nobody but an administrator can change is not written over: no copy.
        copied = may_be_written_over and writable(library)
        LOADED[known] = load_copy(library) if copied else ctypes.CDLL(str(library))
    return LOADED[known]
