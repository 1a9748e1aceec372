# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads the native library made for exactly the running QGIS, or says in a sentence why not."""

import ctypes
import platform
import re
import shutil
import tempfile
import time
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QT_VERSION_STR, QTranslator

FOLDER = Path(__file__).resolve().parent
SUFFIX = ".dll" if platform.system() == "Windows" else ".so"
HEADLESS, DESKTOP = "lacuna_headless" + SUFFIX, "lacuna_desktop" + SUFFIX
BUILD = re.compile(r"^qgis(\d+)\.(\d+)\.(\d+)-qt(\d)-(.+)$")


def tr(text):
    """The sentence in the user's language, also where no library of ours could be loaded to bring it."""
    locale = QgsApplication.locale()
    for language in (locale, "pt_BR" if locale.startswith("pt") else locale[:2]):
        translator = QTranslator()
        if translator.load(f"lacuna_{language}.qm", str(FOLDER / "i18n")):
            return translator.translate("LacunaLoader", text) or text
    return text


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


def load_copy(library):
    """Loads a copy: QGIS writes an upgrade over the files of a plugin that is running, and Windows does not let it."""
    place = Path(tempfile.gettempdir())
    for old in place.glob("lacuna_loaded_*"):
        if time.time() - old.stat().st_mtime > 7 * 86400:
            shutil.rmtree(old, ignore_errors=True)
    folder = tempfile.mkdtemp(prefix="lacuna_loaded_", dir=place)
    try:
        copy = shutil.copy(library, folder)
    except OSError:
        copy = library  # no room: the library itself will do until the next upgrade
    try:
        return ctypes.CDLL(str(copy))
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # stays on Windows while it is loaded, and goes another day


class LacunaLoader:
    def __init__(self, iface):
        self.iface = iface
        self.library = None
        self.close = None

    def initGui(self):
        """QGIS desktop: menus and panel, and the provider with them."""
        if self.load(DESKTOP, lambda library: library.lacuna_desktop_open(sip.unwrapinstance(self.iface), str(FOLDER).encode("utf-8"))):
            self.close = self.library.lacuna_desktop_close

    def initProcessing(self):
        """qgis_process: the provider alone; no library of windows is loaded."""
        if self.load(HEADLESS, lambda library: library.lacuna_register_provider(str(FOLDER).encode("utf-8"))):
            self.close = self.library.lacuna_unregister_provider

    def load(self, name, start):
        if QgsApplication.processingRegistry().providerById("lacuna"):
            return False
        builds = sorted(p.parent.name for p in FOLDER.glob(f"bin/*/{name}"))
        build = choose(builds, running())
        if build is None:
            self.complain(mismatch(builds, running()))
            return False
        try:
            path = FOLDER / "bin" / build / name
            library = load_copy(path) if name == DESKTOP else ctypes.CDLL(str(path))
            library.lacuna_message.restype = ctypes.c_char_p
            library.lacuna_register_provider.argtypes = [ctypes.c_char_p]
            if name == DESKTOP:
                library.lacuna_desktop_open.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
            if library.lacuna_abi() != Qgis.QGIS_VERSION_INT:
                self.complain(mismatch(builds, running()))
            elif start(library) in (0, 1):
                self.library = library
                return True
            else:
                self.complain(library.lacuna_message().decode("utf-8", "replace"))
        except (OSError, AttributeError) as error:
            self.complain(tr("The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS.").format(error))
        return False

    def unload(self):
        if self.library is not None:
            self.close()
            self.library = None

    def complain(self, sentence):
        QgsMessageLog.logMessage(sentence, "Lacuna", Qgis.MessageLevel.Critical)
        if self.iface is not None:
            self.iface.messageBar().pushMessage("Lacuna", sentence, Qgis.MessageLevel.Critical)
