# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs lacuna:buildinggaps with default settings on the labelled pairs of EUBUCCO and scores it.

A pairing is compared inside its own neighbourhoods only, as its README asks: the second source is the reference, the first
plays OSM. The labels' reading: a pair counts as predicted when PAIRS gives it a match_kind (own or block); a building of the
second source counts as missing when it is in Missing in OSM, neither beside nor a part of a mapped building. A building whose
only match is one that no annotator was asked about has no truth and is left out. Prints one line per pairing and the total;
exits 1 below the floors given.
"""

import argparse
import csv
import json
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path


def f1(true_positive, false_positive, false_negative):
    return 2 * true_positive / max(1, 2 * true_positive + false_positive + false_negative)


def run(data, first, second, rows, out):
    places = sorted({r["neighborhood_existing"] for r in rows} | {r["neighborhood_new"] for r in rows})
    subset = "neighborhood IN ({})".format(",".join(f"'{p}'" for p in places))
    source = lambda layer: f"{data / 'buildings.gpkg'}|layername={layer}|subset={subset}"
    parameters = {
        "REFERENCE": source(second), "OSM": source(first), "REFERENCE_ID_FIELD": "bid", "OSM_ID_FIELD": "bid",
        "MISSING_IN_OSM": str(out / "missing.gpkg"), "MISSING_IN_REFERENCE": str(out / "extra.gpkg"), "PAIRS": str(out / "pairs.csv"),
    }
    done = subprocess.run(["qgis_process", "--json", "run", "lacuna:buildinggaps", "-"], input=json.dumps({"inputs": parameters}), capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        sys.exit(done.stdout[-2000:] + done.stderr[-2000:])
    with open(out / "pairs.csv", newline="", encoding="utf-8") as file:
        pairs = {(r["osm_id"], r["reference_id"]) for r in csv.DictReader(file) if r["match_kind"]}
    with sqlite3.connect(out / "missing.gpkg") as database:
        missing = {r[0] for r in database.execute("select bid from missing where gap_reason not in ('beside_mapped', 'part_of_mapped_building')")}
    return pairs, missing


def score(rows, predicted, listed):
    pair = [0, 0, 0]
    asked = {(row["id_existing"], row["id_new"]) for row in rows}
    unasked = {new for old, new in predicted if (old, new) not in asked} - {new for old, new in predicted if (old, new) in asked}
    missing_said, missing_true = {}, {}
    for row in rows:
        said = (row["id_existing"], row["id_new"]) in predicted
        true = row["match"] == "1"
        pair[0] += said and true
        pair[1] += said and not true
        pair[2] += true and not said
        key = (row["datasets"], row["id_new"])
        if row["id_new"] in unasked:
            continue
        missing_said[key] = row["id_new"] in listed
        missing_true[key] = missing_true.get(key, True) and not true
    missing = [
        sum(missing_said[k] and missing_true[k] for k in missing_said),
        sum(missing_said[k] and not missing_true[k] for k in missing_said),
        sum(missing_true[k] and not missing_said[k] for k in missing_said),
    ]
    return pair, missing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--pair-floor", type=float, default=0)
    parser.add_argument("--missing-floor", type=float, default=0)
    parser.add_argument("--pairing-floor", type=float, default=0, help="for the missing of each pairing")
    arguments = parser.parse_args()
    if not arguments.data.exists():
        print(f"real data is not at {arguments.data}; nothing was tested")
        sys.exit(77)
    with open(arguments.data / "labelled_pairs.csv", newline="", encoding="utf-8") as file:
        labels = list(csv.DictReader(file))
    totals = [0, 0, 0], [0, 0, 0]
    low = False
    for datasets in ("gov-osm", "gov-msft", "osm-msft"):
        rows = [r for r in labels if r["datasets"] == datasets]
        first, second = datasets.split("-")
        with tempfile.TemporaryDirectory() as folder:
            pair, missing = score(rows, *run(arguments.data, first, second, rows, Path(folder)))
        print(f"{datasets:9} pairs F1 {f1(*pair):.4f} (wrong {pair[1]}, overlooked {pair[2]})   missing F1 {f1(*missing):.4f} (wrong {missing[1]}, overlooked {missing[2]})")
        low = low or f1(*missing) < arguments.pairing_floor
        for total, part in zip(totals, (pair, missing)):
            for i in range(3):
                total[i] += part[i]
    print(f"all       pairs F1 {f1(*totals[0]):.4f}   missing F1 {f1(*totals[1]):.4f}")
    sys.exit(low or f1(*totals[0]) < arguments.pair_floor or f1(*totals[1]) < arguments.missing_floor)


if __name__ == "__main__":
    main()
