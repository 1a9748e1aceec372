# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings the native Lacuna to qgis_process, and with menus and panel to "Install from ZIP"."""


def classFactory(iface):
    from .loader import LacunaLoader

    return LacunaLoader(iface)
