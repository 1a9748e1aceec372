# SPDX-License-Identifier: GPL-2.0-or-later
import ctypes
import os


class Plugin:
    def initProcessing(self):
        ctypes.CDLL(os.environ["LACUNA_THROWER"]).register_thrower()

    initGui = initProcessing

    def unload(self):
        pass


def classFactory(iface):
    return Plugin()
