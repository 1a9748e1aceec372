# SPDX-License-Identifier: GPL-2.0-or-later
"""place_noise.py DATA [SEED…]: lacuna:settlementgaps on names of three countries, against the same names written by another office.

Of each list of ../shared/data/places-and-people 53 % are in both lists and 24 % in either alone; those of the second are written anew (abbreviations,
sounds, letters, gaps, articles, kinds of place, brackets, capitals, UTF-8 read as Latin-1) and moved by a distance drawn from those between equal names
of Brazil's official list and OpenStreetMap, 5 km at most. Prints F1 of pairs and of missing places; exits 77 where the data is not there.
"""

import csv
import json
import math
import random
import sys
import tempfile
import unicodedata
from pathlib import Path

from cases import Case

LISTS = {"Nicaragua": ("ni-osm-places/official_seed1.csv", 1, 3, 4), "Argentina": ("ar-bahra-indec/official_seed1.csv", 1, 3, 4), "Brazil": ("br-municipios-osm-ibge/official.csv", 1, 2, 3)}
LEAST = {"Nicaragua": (0.99, 0.985), "Argentina": (0.995, 0.99), "Brazil": (0.997, 0.995)}
SHORT = {
    "san": ["S.", "Sn."], "santa": ["Sta."], "santo": ["Sto."], "general": ["Gral."], "villa": ["Va."], "colonia": ["Col."], "puerto": ["Pto."], "barrio": ["Bº", "Bo."], "coronel": ["Cnel."],
    "estacion": ["Est."], "nueva": ["Nva."], "nuevo": ["Nvo."], "comandante": ["Cmte."], "doctor": ["Dr."], "presidente": ["Pte."], "ingeniero": ["Ing."], "francisco": ["Fco."], "sao": ["S."],
    "nossa": ["N."], "governador": ["Gov."], "maria": ["Ma."], "laguna": ["Lgna."], "monte": ["Mte."],
}
SOUNDS = [
    ("b", "v"), ("v", "b"), ("s", "z"), ("z", "s"), ("ce", "se"), ("ci", "si"), ("se", "ce"), ("ll", "y"), ("y", "ll"), ("h", ""), ("ge", "je"), ("gi", "ji"), ("que", "ke"), ("qui", "ki"),
    ("ca", "ka"), ("co", "ko"), ("hua", "gua"), ("gua", "hua"),
]
KINDS = ["Comunidad", "Caserío", "Paraje", "Barrio", "Aldea", "Sitio"]
ARTICLES = ("de", "del", "la", "el", "los", "las", "da", "do")
M = 111320  # metres of a degree


def rows(file):
    with file.open(encoding="utf-8") as lines:
        return list(csv.reader(lines))[1:]


def plain(word):
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter)).lower()


def distances(data):
    """Metres between Brazil's places and the nearest of their name in OpenStreetMap."""
    places = {}
    for row in rows(data / "br-municipios-osm-ibge/osm.csv"):
        places.setdefault(plain(row[2]), []).append((float(row[5]), float(row[6])))
    found = []
    for row in rows(data / "br-municipios-osm-ibge/official.csv"):
        x, y = float(row[2]), float(row[3])
        near = [math.hypot((x - a) * M * math.cos(math.radians(y)), (y - b) * M) for a, b in places.get(plain(row[1]), [])]
        if near and min(near) < 5000:
            found.append(min(near))
    return found


def mistyped(word, chance):
    if len(word) < 5:
        return word
    k = chance.randrange(1, len(word) - 1)
    return [word[:k] + word[k + 1:], word[:k] + word[k] + word[k:], word[:k] + chance.choice("aeiorsnl") + word[k + 1:], word[:k] + word[k + 1] + word[k] + word[k + 2:]][chance.randrange(4)]


def by_ear(word, chance):
    heard = [(a, b) for a, b in SOUNDS if a in word.lower()]
    if len(word) < 4 or word.endswith(".") or not heard:
        return word
    a, b = chance.choice(heard)
    return word.lower().replace(a, b, 1)


def written(name, chance):
    words = name.split()
    if chance.random() < 0.35:
        words = [chance.choice(SHORT[plain(word)]) if plain(word) in SHORT and i + 1 < len(words) else word for i, word in enumerate(words)]
    if chance.random() < 0.12:
        i = chance.randrange(len(words))
        words[i] = by_ear(words[i], chance)
    if chance.random() < 0.12:
        i = max(range(len(words)), key=lambda k: len(words[k]))
        words[i] = mistyped(words[i], chance)
    if chance.random() < 0.04 and len(words) > 1:
        words = ["".join(words[:2])] + words[2:]
    if chance.random() < 0.08:
        words = [word for i, word in enumerate(words) if i == 0 or plain(word) not in ARTICLES]
    if chance.random() < 0.08:
        words = [chance.choice(KINDS)] + words
    text = " ".join(words)
    if chance.random() < 0.04:
        text += f" ({chance.choice(['Las Delicias', 'El Progreso', 'km 12'])})"
    if chance.random() < 0.3:
        text = text.upper()
    return text.encode("utf-8").decode("latin-1") if chance.random() < 0.04 else text


def layer(file, places):
    features = [{"type": "Feature", "properties": {"osm_id": str(i), "name": name}, "geometry": {"type": "Point", "coordinates": [x, y]}} for i, (x, y, name) in enumerate(places)]
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")


def f1(right, found, wanted):
    return 2 * right / (found + wanted)


def score(case, data, country, seed, moves):
    file, name, lon, lat = LISTS[country]
    chance = random.Random(f"{country} {seed}")
    official, osm, truth = [], [], {}
    for row in rows(data / file):
        x, y, drawn = float(row[lon]), float(row[lat]), chance.random()
        if drawn < 0.7635:
            official.append((x, y, row[name]))
        if drawn < 0.527:
            truth[len(official) - 1] = len(osm)
        if drawn < 0.527 or drawn >= 0.7635:
            move, angle = chance.choice(moves), chance.random() * 2 * math.pi
            osm.append((x + move * math.cos(angle) / (M * math.cos(math.radians(y))), y + move * math.sin(angle) / M, written(row[name], chance)))
    order = list(range(len(osm)))
    chance.shuffle(order)
    at = {place: i for i, place in enumerate(order)}
    layer(case.folder / "official.geojson", official)
    layer(case.folder / "osm.geojson", [osm[place] for place in order])
    run = case.run("lacuna:settlementgaps", OFFICIAL="official.geojson", OFFICIAL_NAME_FIELD="name", PLACES="osm.geojson", MATCHED="matched.gpkg")
    assert run.code == 0, run.sentences
    found = {int(a): int(b) for a, b in zip(case.column("matched.gpkg", "osm_id"), case.column("matched.gpkg", "match_id"))}
    right = sum(at[truth[a]] == b for a, b in found.items() if a in truth)
    missing = sum(a not in found and a not in truth for a in range(len(official)))
    return f1(right, len(found), len(truth)), f1(missing, len(official) - len(found), len(official) - len(truth))


def main():
    data = Path(sys.argv[1])
    if not data.is_dir():
        print(f"the data is not at {data}; nothing was tested")
        sys.exit(77)
    moves = distances(data)
    bad = False
    for country, least in LEAST.items():
        for seed in sys.argv[2:] or ["11"]:
            with tempfile.TemporaryDirectory() as scratch:
                got = score(Case(Path(scratch)), data, country, seed, moves)
            fine = all(value >= limit for value, limit in zip(got, least))
            print(f"{'OK   ' if fine else 'WRONG'} {country} {seed}: pairs {got[0]:.4f}, missing {got[1]:.4f}", flush=True)
            bad = bad or not fine
    sys.exit(bad)


if __name__ == "__main__":
    main()
