# SPDX-License-Identifier: GPL-2.0-or-later
"""make_zip.py PACKAGE_FOLDER ZIP [SECONDS [OTHER_ZIP…]]: the plugin folder as a ZIP whose bytes depend on its files alone.

Names in order, one time for all (SECONDS since 1970, else SOURCE_DATE_EPOCH, else 1980), no trace of who made it. Libraries for other minor releases
of QGIS and other systems are taken from other ZIPs of the same version of Lacuna, with what their lists of components say; the loader picks the right one. metadata.txt says for which
QGIS there is one: from the lowest patch release to the end of the highest minor release. Beside the ZIP, in .spdx.json: what it holds, with hashes.
"""

import hashlib
import json
import os
import re
import sys
import time
import zipfile
from pathlib import Path

FIRST = 315532800  # 1980, before which a ZIP knows no time
LISTS = ("lacuna/lacuna.spdx.json", "lacuna/THIRD-PARTY.txt")


def version_in(metadata):
    return next((line.partition("=")[2].strip() for line in metadata.decode("utf-8").splitlines() if line.startswith("version=")), "")


def libraries_of(file, version):
    """Name → bytes of the libraries in a ZIP of the same version, and of its lists of what they hold."""
    with zipfile.ZipFile(file) as archive:
        theirs = version_in(archive.read("lacuna/metadata.txt"))
        if theirs != version:
            raise SystemExit(f"{file} holds Lacuna {theirs}, not {version}: one package holds one version")
        return {name: archive.read(name) for name in archive.namelist() if name in LISTS or name.startswith("lacuna/bin/") and not name.endswith("/")}


def written(document):
    """A document as bytes, under a name of its own."""
    key = hashlib.sha256(json.dumps(document["packages"], sort_keys=True).encode()).hexdigest()[:32]
    document["documentNamespace"] = document["documentNamespace"].rpartition("-")[0] + "-" + key
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def with_hashes(contents):
    """What the package holds, with the hashes of its libraries: beside the ZIP, since the scanner of QGIS's site takes hashes for secrets."""
    document = json.loads(contents[LISTS[0]])
    for package in document["packages"]:
        library = contents.get("lacuna/" + package.get("packageFileName", "").removeprefix("./"))
        if library is not None:
            package["checksums"] = [{"algorithm": kind, "checksumValue": hashlib.new(kind.lower(), library).hexdigest()} for kind in ("SHA1", "SHA256")]
    return written(document)


def joined_document(mine, theirs):
    """One SPDX document of two: what both name is named once, another version of it beside it."""
    document, other = json.loads(mine), json.loads(theirs)
    have, names = {package["SPDXID"]: package for package in document["packages"]}, {}
    for package in other["packages"]:
        old = package["SPDXID"]
        if old in have and have[old].get("versionInfo") != package.get("versionInfo"):
            package["SPDXID"] += "-" + re.sub(r"[^A-Za-z0-9.]+", "-", package.get("versionInfo", "other"))
        names[old] = package["SPDXID"]
        if package["SPDXID"] not in have:
            have[package["SPDXID"]] = package
            document["packages"].append(package)
    for relation in other["relationships"]:
        for end in ("spdxElementId", "relatedSpdxElement"):
            relation[end] = names.get(relation[end], relation[end])
        if relation not in document["relationships"]:
            document["relationships"].append(relation)
    return written(document)


def joined_text(mine, theirs):
    """One list in words of two: it ends with the first empty line after its heading."""
    (head, parts, rest), (_, more, _) = (text.decode("utf-8").split("\n\n", 2) for text in (mine, theirs))
    lines = parts.split("\n")
    lines += [line for line in more.split("\n") if line not in lines]
    return "\n\n".join((head, "\n".join(sorted(lines)), rest)).encode("utf-8")


def join(contents, others):
    """Adds what the libraries_of other ZIPs hold."""
    merge = dict(zip(LISTS, (joined_document, joined_text)))
    for name, data in others.items():
        if name not in contents:
            contents[name] = data
        elif name in merge:
            contents[name] = merge[name](contents[name], data)


def qgis_range(contents):
    """(lowest, highest) QGIS version of the libraries in a package, or nothing; out of bin/*/qgis.txt."""
    built = sorted(tuple(map(int, text.decode("utf-8").strip().split("."))) for name, text in contents.items() if re.search(r"/bin/[^/]+/qgis\.txt$", name))
    return (".".join(map(str, built[0])), "{}.{}.99".format(*built[-1])) if built else None


def with_range(metadata, versions):
    """metadata.txt with the range of QGIS versions it is true for."""
    text = metadata.decode("utf-8")
    for key, version in zip(("qgisMinimumVersion", "qgisMaximumVersion"), versions):
        text = re.sub(rf"(?m)^{key}=.*$", f"{key}={version}", text)
    return text.encode("utf-8")


def make_zip(package, file, seconds=None, *others):
    package = Path(package)
    contents = {f"{package.name}/{path.relative_to(package).as_posix()}": path.read_bytes() for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts and not path.name.endswith(".aux.xml")}
    for other in others:
        join(contents, libraries_of(other, version_in(contents[f"{package.name}/metadata.txt"])))
    metadata, versions = f"{package.name}/metadata.txt", qgis_range(contents)
    if versions:
        contents[metadata] = with_range(contents[metadata], versions)
    moment = time.gmtime(max(FIRST, int(seconds or os.environ.get("SOURCE_DATE_EPOCH") or FIRST)))[:6]
    with zipfile.ZipFile(file, "w") as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if name.endswith((".so", ".dll", ".dylib")) else 0o100644) << 16
            archive.writestr(entry, contents[name], compresslevel=9)
    if LISTS[0] in contents:
        Path(file).with_suffix(".spdx.json").write_bytes(with_hashes(contents))


if __name__ == "__main__":
    make_zip(*sys.argv[1:])
