# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings the native Lacuna provider to qgis_process and to "Install from ZIP"."""


def classFactory(iface):
    from .loader import LacunaLoader

    return LacunaLoader(iface)
