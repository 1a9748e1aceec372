# SPDX-License-Identifier: GPL-2.0-or-later
"""make_sbom.py PACKAGE_FOLDER [SECONDS]: writes lacuna.spdx.json (SPDX 2.3) and THIRD-PARTY.txt into the plugin folder.

What its libraries are linked to is read from the libraries themselves; licences are those of linked.json. A library that is not listed there ends the run: nothing may
be linked whose licence nobody looked up. Versions are those of the Debian packages, where there are any. Hashes are added beside the ZIP (make_zip.py).
"""

import configparser
import hashlib
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

BINARY = (
    "The sources are GPL-2.0-or-later. The libraries also hold code under Apache-2.0 (in protozero) and numbers from a GPL-3.0-or-later package (hydromt_fiat), "
    "so that as a whole they are under GPL-3.0-or-later."
)
LINKED = json.loads(Path(__file__).with_name("linked.json").read_text(encoding="utf-8"))


def needed(library):
    listing = subprocess.run(["readelf", "-d", library], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", listing)


def entry_for(soname):
    for entry in LINKED:
        if "soname" in entry and soname.startswith(entry["soname"]):
            return entry
    raise SystemExit(f"{soname} is linked and not in packaging/release/linked.json: look up its licence and add it")


def answer(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()
    except OSError:
        return ""


def debian_version(package):
    return answer("dpkg-query", "-W", "-f", "${Version}\n", package).partition("\n")[0]


def owner_of(soname):
    """The Debian package that brings a library, or nothing."""
    paths = re.findall(r"=> (\S+)$", "\n".join(line for line in answer("/sbin/ldconfig", "-p").splitlines() if line.strip().startswith(soname + " ")), re.M)
    for path in paths:
        for place in (path, str(Path(path).resolve())):
            found = answer("dpkg", "-S", place).partition(":")[0]
            if found:
                return found
    return ""


def components(libraries):
    """name → (entry, version, sonames), in the order of linked.json."""
    found = {}
    for soname in sorted({name for library in libraries for name in needed(library)}):
        entry = entry_for(soname)
        package = owner_of(soname)
        found.setdefault(entry["name"], (entry, debian_version(package) if package else "", []))[2].append(soname)
    for entry in LINKED:
        if "data" in entry:
            found[entry["name"]] = (entry, entry["data"], [])
        for kind in ("headers", "process"):
            if kind in entry and entry["name"] not in found:
                found[entry["name"]] = (entry, debian_version(entry[kind]), [])
    return dict(sorted(found.items()))


def how(entry, sonames):
    """(comment, relation to Lacuna) of a component."""
    if sonames:
        return "linked as " + ", ".join(sonames), "DYNAMIC_LINK"
    if "process" in entry:
        return "found in the process of QGIS; compiled with the headers of this version", "DYNAMIC_LINK"
    return ("numbers, compiled in", "CONTAINS") if "data" in entry else ("compiled in", "STATIC_LINK")


def supplied(entry, version):
    """Who supplied what was compiled with, and its package URL."""
    package = entry.get("headers") or entry.get("process")
    if not package or not version:
        return {"supplier": "NOASSERTION"}
    locator = f"pkg:deb/debian/{package}@{quote(version, safe='.')}"
    return {"supplier": "Organization: Debian", "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": locator}]}


def spdx_id(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", text)


def describe(folder, version, moment, libraries, parts):
    own = {
        "SPDXID": "SPDXRef-Lacuna", "name": "Lacuna", "versionInfo": version, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-2.0-or-later", "licenseComments": BINARY, "supplier": "Organization: The Lacuna developers",
        "copyrightText": "2026 The Lacuna developers", "primaryPackagePurpose": "APPLICATION",
    }
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Lacuna")]
    packages = [own]
    for name, (entry, of, sonames) in parts.items():
        packages.append({
            "SPDXID": spdx_id(name), "name": name, "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "homepage": entry["home"],
            "licenseConcluded": entry["licence"], "licenseDeclared": entry["licence"], "copyrightText": "NOASSERTION", **({"versionInfo": of} if of else {}),
            "comment": how(entry, sonames)[0], **supplied(entry, of),
        })
        relations.append(("SPDXRef-Lacuna", how(entry, sonames)[1], spdx_id(name)))
    for library in libraries:
        name = library.relative_to(folder).as_posix()
        packages.append({
            "SPDXID": spdx_id(name), "name": name, "packageFileName": "./" + name, "versionInfo": version, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "primaryPackagePurpose": "LIBRARY", "licenseConcluded": "GPL-3.0-or-later",
            "licenseDeclared": "GPL-2.0-or-later", "licenseComments": BINARY, "supplier": "Organization: The Lacuna developers", "copyrightText": "2026 The Lacuna developers",
        })
        relations.append(("SPDXRef-Lacuna", "CONTAINS", spdx_id(name)))
    key = hashlib.sha256(json.dumps(packages, sort_keys=True).encode()).hexdigest()[:32]
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"lacuna-{version}", "documentNamespace": f"https://spdx.org/spdxdocs/lacuna-{version}-{key}",
        "creationInfo": {"created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment)), "creators": ["Tool: lacuna-make_sbom"]},
        "packages": packages, "relationships": [{"spdxElementId": a, "relationshipType": what, "relatedSpdxElement": b} for a, what, b in relations],
    }


def write(document, file):
    Path(file).write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main():
    folder, moment = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(folder / "metadata.txt", encoding="utf-8")
    version = parser["general"]["version"]
    libraries = sorted(folder.glob("bin/*/*.so"))
    if not libraries:
        raise SystemExit(f"{folder}: there is no library in it")
    parts = components(libraries)
    document = describe(folder, version, moment, libraries, parts)
    write(document, folder / "lacuna.spdx.json")
    lines = [f"Lacuna {version}: GPL-2.0-or-later (LICENSE). It is linked to, compiled with, or finds in QGIS:", ""]
    lines += [f"{name} {of or '(version not known)'}: {entry['licence']}, {entry['home']}" for name, (entry, of, _) in parts.items()]
    lines += ["", BINARY, "Results that hold ids or shapes of OpenStreetMap are under the ODbL: © OpenStreetMap contributors."]
    (folder / "THIRD-PARTY.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
