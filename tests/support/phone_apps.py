# SPDX-License-Identifier: GPL-2.0-or-later
# Copyright (C) 2026 The Lacuna developers
"""What apps on a phone make of a file, as JSON: the rules of their own code, restated.

phone_apps.py kml FILE   Organic Maps, libs/kml/serdes.cpp
phone_apps.py gpx FILE   Organic Maps, libs/kml/serdes_gpx.cpp
phone_apps.py scee FILE  SCEE, CustomQuestList.kt
"""
import json
import math
import re
import sys
import xml.etree.ElementTree as ET

TOGETHER = 1e-5  # kMwmPointAccuracy: nearer corners are one
COLOURS = ('red blue purple yellow pink brown green orange deeppurple lightblue cyan teal lime deeporange gray '
           'bluegray').split()


def local(element):
    return element.tag.rsplit('}', 1)[-1]


def text(element, name):
    for child in element:
        if local(child) == name:
            return (child.text or '').strip()
    return ''


def mercator(lon, lat):
    return lon, math.degrees(math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)))


def thinned(points):
    kept = []
    for lon, lat in points:
        x, y = mercator(lon, lat)
        if not kept or abs(kept[-1][0] - x) >= TOGETHER or abs(kept[-1][1] - y) >= TOGETHER:
            kept.append((x, y, lon, lat))
    return [[lon, lat] for _, _, lon, lat in kept]


def coordinates(element):
    return [[float(cell) for cell in tuple_.split(',')[:2]] for tuple_ in text(element, 'coordinates').split()]


def placemark(element, styles, found):
    org, kind, lines, layers = (0.0, 0.0), None, [], []
    bookmark = 'red'
    for child in element:
        if local(child) == 'styleUrl':
            name = child.text.strip()[1:]
            colour = name.removeprefix('placemark-')
            bookmark = colour if name.startswith('placemark-') and colour in COLOURS else 'red'
            layers.append(styles.get(name, 'default'))
        elif local(child) == 'Style':
            layers += [text(line, 'color') for line in child if local(line) == 'LineStyle']
        parts = list(child) if local(child) == 'MultiGeometry' else [child]
        for part in parts:
            if local(part) == 'Point':
                org, kind = tuple(coordinates(part)[0]), 'point'
            elif local(part) == 'LineString':
                if org == (0.0, 0.0):
                    kind = 'line'
                line = thinned(coordinates(part))
                lines += [line] if len(line) > 1 else []
    name, about = text(element, 'name'), text(element, 'description')
    if kind == 'point' and abs(org[0]) <= 180 and abs(org[1]) <= 86:
        found['bookmarks'].append({'name': name, 'description': about, 'colour': bookmark, 'place': org})
        if lines:
            found['tracks'].append({'name': name, 'lines': lines, 'layers': layers})
    elif kind == 'line' and lines:
        found['tracks'].append({'name': name, 'lines': lines, 'layers': layers})
    else:
        found['lost'] += 1


def kml(path):
    found = {'name': None, 'bookmarks': [], 'tracks': [], 'lost': 0}
    styles = {}

    def walk(element, parent):
        kind = local(element)
        if kind == 'name' and parent == 'Document':
            found['name'] = (element.text or '').strip()
        elif kind == 'Style' and parent == 'Document':
            for line in element:
                if local(line) == 'LineStyle':
                    styles[element.get('id')] = text(line, 'color')
        elif kind == 'Placemark':
            placemark(element, styles, found)
        else:
            for child in element:
                walk(child, kind)

    walk(ET.parse(path).getroot(), '')
    return found


def gpx(path):
    root = ET.parse(path).getroot()
    found = {'name': None, 'bookmarks': [], 'tracks': [], 'lost': 0}
    for child in root:
        colour = next((e.text for e in child.iter() if e.tag == '{https://osmand.net}color'), None)
        if local(child) == 'metadata':
            found['name'] = text(child, 'name')
        elif local(child) == 'wpt':
            found['bookmarks'].append({'name': text(child, 'name'), 'description': text(child, 'desc'),
                                       'colour': colour, 'place': [float(child.get('lon')), float(child.get('lat'))]})
        elif local(child) == 'trk':
            lines = [thinned([(float(p.get('lon')), float(p.get('lat'))) for p in seg])
                     for seg in child if local(seg) == 'trkseg']
            lines = [line for line in lines if len(line) > 1]
            if lines:
                found['tracks'].append({'name': text(child, 'name'), 'lines': lines, 'layers': [colour]})
            else:
                found['lost'] += 1
    return found


def scee(path):
    def number(cell):
        return bool(re.fullmatch(r'[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?', cell))

    entries, lines = {}, 0
    with open(path, encoding='utf-8', newline='') as file:
        for line in reversed(re.split('\r\n|\n|\r', file.read())):
            cells = line.split(',', 2)
            lines += 1 if line else 0
            if len(cells) < 2:
                continue
            first, second = cells[0].strip(), cells[1].strip()
            is_object = first.lower() in ('node', 'way', 'relation') and re.fullmatch(r'[+-]?\d+', second)
            if not is_object and not (number(first) and number(second)):
                continue
            raw = cells[2] if len(cells) > 2 else cells[1]
            solved = raw.endswith(',solved')
            entries[f'{first.upper()},{second.upper()}'] = {
                'id': f'{first},{second}', 'text': raw.removesuffix(',solved') if solved else raw, 'solved': solved}
    return {'quests': list(entries.values())[::-1], 'lost': lines - len(entries)}


json.dump({'kml': kml, 'gpx': gpx, 'scee': scee}[sys.argv[1]](sys.argv[2]), sys.stdout, ensure_ascii=True)
