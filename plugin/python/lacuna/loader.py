# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads the native library made for exactly the running QGIS, or says in a sentence why not."""

import ctypes
import platform
import re
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QT_VERSION_STR, QCoreApplication

FOLDER = Path(__file__).resolve().parent
LIBRARY = {"Windows": "lacuna_headless.dll"}.get(platform.system(), "lacuna_headless.so")
BUILD = re.compile(r"^qgis(\d+)\.(\d+)\.(\d+)-qt(\d)-(.+)$")


def tr(text):
    return QCoreApplication.translate("LacunaLoader", text)


def running():
    """(QGIS version, Qt major, platform) of this process; the version without a suffix such as -Solothurn."""
    number = Qgis.QGIS_VERSION_INT
    version = f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    return version, QT_VERSION_STR.split(".")[0], f"{platform.system()}-{platform.machine()}".lower()


def choose(builds, now):
    """The folder name made for this QGIS, or None. Another patch release is another binary interface."""
    wanted = "qgis{}-qt{}-{}".format(*now)
    return wanted if wanted in builds else None


def mismatch(builds, now):
    made_for = sorted({"QGIS {}.{}.{} (Qt {}, {})".format(*m.groups()) for m in map(BUILD.match, builds) if m})
    return tr("Lacuna has no library for QGIS {} with Qt {} on {}; this package holds: {}. Install the Lacuna package made for your QGIS.").format(
        *now, ", ".join(made_for) or tr("none")
    )


class LacunaLoader:
    def __init__(self, iface):
        self.iface = iface
        self.library = None

    def initGui(self):
        self.initProcessing()

    def initProcessing(self):
        if QgsApplication.processingRegistry().providerById("lacuna"):
            return
        builds = sorted(p.parent.name for p in FOLDER.glob(f"bin/*/{LIBRARY}"))
        build = choose(builds, running())
        if build is None:
            self.complain(mismatch(builds, running()))
            return
        try:
            library = ctypes.CDLL(str(FOLDER / "bin" / build / LIBRARY))
            library.lacuna_message.restype = ctypes.c_char_p
            library.lacuna_register_provider.argtypes = [ctypes.c_char_p]
            if library.lacuna_abi() != Qgis.QGIS_VERSION_INT:
                self.complain(mismatch(builds, running()))
            elif library.lacuna_register_provider(str(FOLDER).encode("utf-8")) in (0, 1):
                self.library = library
            else:
                self.complain(library.lacuna_message().decode("utf-8", "replace"))
        except (OSError, AttributeError) as error:
            self.complain(tr("The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS.").format(error))

    def unload(self):
        if self.library is not None:
            self.library.lacuna_unregister_provider()
            self.library = None

    def complain(self, sentence):
        QgsMessageLog.logMessage(sentence, "Lacuna", Qgis.MessageLevel.Critical)
        if self.iface is not None:
            self.iface.messageBar().pushMessage("Lacuna", sentence, Qgis.MessageLevel.Critical)
