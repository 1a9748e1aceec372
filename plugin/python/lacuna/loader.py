# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads the native library made for the running minor release of QGIS, or says in a sentence why not.

Whether the patch release fits too is for the library to say: providers/qgis_fit.h.
"""

import ctypes
import platform
import re
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QT_VERSION_STR, QTranslator
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from .kept import Kept, builds
from .library import load, writable

FOLDER = Path(__file__).resolve().parent
SUFFIX = ".dll" if platform.system() == "Windows" else ".so"
HEADLESS, DESKTOP = "lacuna_headless" + SUFFIX, "lacuna_desktop" + SUFFIX
BUILD = re.compile(r"^qgis(\d+\.\d+)-qt(\d)-(.+)$")


def tr(text):
    """The sentence in the user's language, also where no library of ours could be loaded to bring it."""
    locale = QgsApplication.locale()
    for language in (locale, "pt_BR" if locale.startswith("pt") else locale[:2]):
        translator = QTranslator()
        if translator.load(f"lacuna_{language}.qm", str(FOLDER / "i18n")):
            return translator.translate("LacunaLoader", text) or text
    return text


def key():
    """The name of the folder with the library for this QGIS: minor release, Qt, system and machine."""
    number = Qgis.QGIS_VERSION_INT
    system = f"{platform.system()}-{platform.machine()}".lower()
    return f"qgis{number // 10000}.{number // 100 % 100}-qt{QT_VERSION_STR.split('.')[0]}-{system}"


def mismatch():
    held = ["QGIS {} (Qt {}, {})".format(*found.groups()) for found in map(BUILD.match, builds(FOLDER)) if found]
    wanted = "QGIS {} (Qt {}, {})".format(*BUILD.match(key()).groups())
    sentence = tr(
        "Lacuna has no library for {}; this package holds: {}. Install the Lacuna package made for your QGIS."
    )
    return sentence.format(wanted, ", ".join(held) or tr("none"))


class LacunaLoader:
    def __init__(self, iface):
        self.iface = iface
        self.library = None
        self.close = None

    def initGui(self):
        """QGIS desktop: menus and panel, and the provider with them."""
        address = sip.unwrapinstance(self.iface)
        if self.start(DESKTOP, lambda library, folder: library.lacuna_desktop_open(address, folder)):
            self.close = self.library.lacuna_desktop_close

    def initProcessing(self):
        """qgis_process: the provider alone; no library of windows is loaded."""
        if self.start(HEADLESS, lambda library, folder: library.lacuna_register_provider(folder)):
            self.close = self.library.lacuna_unregister_provider

    def start(self, name, call):
        if QgsApplication.processingRegistry().providerById("lacuna"):
            return False
        package = FOLDER if key() in builds(FOLDER) else Kept(key()).package()
        if package is None:
            self.complain(mismatch())
            return False
        if package != FOLDER:
            short = tr("This package does not fit your QGIS. The Lacuna you had goes on.")
            self.complain(mismatch(), short, Qgis.MessageLevel.Warning)
        try:
            library = load(package / "bin" / key() / name, may_be_written_over=name == DESKTOP)
            library.lacuna_message.restype = ctypes.c_char_p
            library.lacuna_register_provider.argtypes = [ctypes.c_char_p]
            if name == DESKTOP:
                library.lacuna_desktop_open.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
            if call(library, str(package).encode("utf-8")) in (0, 1):
                self.library = library
                if name == DESKTOP and writable(FOLDER / "metadata.txt"):
                    Kept(key()).keep(package)
                return True
            self.complain(library.lacuna_message().decode("utf-8", "replace"))
        except (OSError, AttributeError) as error:
            sentence = tr(
                "The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS."
            )
            self.complain(sentence.format(error))
        return False

    def unload(self):
        if self.library is not None:
            self.close()
            self.library = None

    def complain(self, sentence, short=None, level=Qgis.MessageLevel.Critical):
        """The whole sentence in the log; in the bar, which has one line, what it comes to and a button for the rest."""
        QgsMessageLog.logMessage(sentence, "Lacuna", level)
        if self.iface is None:
            return
        item = self.iface.messageBar().createMessage("Lacuna", short or tr("This package does not fit your QGIS."))
        button = QPushButton(tr("Why?"), item)
        button.clicked.connect(lambda: QMessageBox.information(self.iface.mainWindow(), "Lacuna", sentence))
        item.layout().addWidget(button)
        self.iface.messageBar().pushWidget(item, level)
