# SPDX-License-Identifier: GPL-2.0-or-later
"""make_repository.py FOLDER URL: writes plugins.xml and SHA256SUMS for the ZIPs in a folder that will be served at a URL.

An organisation puts the folder on any web server and adds URL/plugins.xml under Plugins ▸ Settings ▸ Plugin Repositories.
One ZIP is one entry, offered to every QGIS that it holds a library for. QGIS cannot tell two entries of one plugin apart by system: ZIPs for the
same QGIS, such as those for Windows and for Linux, are joined first (./dev package --with).
"""

import configparser
import hashlib
import io
import sys
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path


def describe(file):
    """Metadata of the plugin in a ZIP."""
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        metadata = next((name for name in names if name.count("/") == 1 and name.endswith("/metadata.txt")), None)
        if metadata is None:
            raise SystemExit(f"{file}: there is no metadata.txt in it, so it is no plugin")
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read_file(io.StringIO(archive.read(metadata).decode("utf-8")))
    return dict(parser["general"])


def number(version):
    return tuple(map(int, version.split(".")))


def refuse_meeting(offers):
    """Two ZIPs for one QGIS: which of them QGIS takes would be chance."""
    for at, (file, about) in enumerate(offers):
        for other, theirs in offers[:at]:
            if number(about["qgisMinimumVersion"]) <= number(theirs["qgisMaximumVersion"]) and number(theirs["qgisMinimumVersion"]) <= number(about["qgisMaximumVersion"]):
                raise SystemExit(
                    f"{other.name} (QGIS {theirs['qgisMinimumVersion']} to {theirs['qgisMaximumVersion']}) and {file.name} (QGIS {about['qgisMinimumVersion']} to "
                    f"{about['qgisMaximumVersion']}) are for the same QGIS. Join them: ./dev package --with {other.name}; then take the two away."
                )


def make_repository(folder, url):
    folder = Path(folder)
    files = sorted(folder.glob("*.zip"))
    if not files:
        raise SystemExit(f"{folder}: there is no ZIP in it; ./dev package makes one")
    root = xml.Element("plugins")
    sums = []
    offers = [(file, describe(file)) for file in files]
    refuse_meeting(offers)
    for file, about in offers:
        # QGIS takes what stands before the first dot of file_name for the folder of the plugin.
        plugin = xml.SubElement(root, "pyqgis_plugin", name=about["name"], version=about["version"])
        fields = {
            "description": about["description"], "about": about["about"], "version": about["version"],
            "qgis_minimum_version": about["qgisMinimumVersion"], "qgis_maximum_version": about["qgisMaximumVersion"],
            "homepage": about.get("homepage", url), "file_name": f"lacuna.{about['version']}.zip", "icon": about.get("icon", ""), "author_name": about["author"],
            "download_url": f"{url.rstrip('/')}/{file.name}", "tracker": about.get("tracker", ""), "repository": about.get("repository", ""), "tags": about.get("tags", ""),
            "experimental": about.get("experimental", "False"), "deprecated": "False",
        }
        for name, text in fields.items():
            xml.SubElement(plugin, name).text = text
        sums.append(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n")
    xml.indent(root)
    xml.ElementTree(root).write(folder / "plugins.xml", encoding="utf-8", xml_declaration=True)
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    make_repository(sys.argv[1], sys.argv[2])
