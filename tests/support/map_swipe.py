# SPDX-License-Identifier: GPL-2.0-or-later
# Copyright (C) 2026 The Lacuna developers
"""What the validators of MapSwipe (backend 0.3.1) say of a file, as JSON: their rules, restated.

map_swipe.py find FILE ZOOM | map_swipe.py validate FILE
"""
import json
import math
import os
import sys

A, E2 = 6378137.0, 0.0066943799901413165
E = math.sqrt(E2)
K0 = math.cos(math.radians(30)) / math.sqrt(1 - E2 * math.sin(math.radians(30)) ** 2)


def equal_area(lon, lat):  # EPSG:6933
    s = math.sin(math.radians(lat))
    q = (1 - E2) * (s / (1 - E2 * s * s) - math.log((1 - E * s) / (1 + E * s)) / (2 * E))
    return A * K0 * math.radians(lon), A * q / (2 * K0)


def ring_km2(ring):
    points = [equal_area(*position) for position in ring]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:]))) / 2 / 1e6


def is_number(value):
    try:
        float(value)
        return True
    except ValueError:
        return False


def look(path, zoom):
    problems = []
    with open(path, 'rb') as file:
        data = file.read()
    if any(byte > 127 for byte in data):
        problems.append('not ascii')
    if len(data) > 10 * 1024 * 1024:
        problems.append('more than 10 MiB')
    collection = json.loads(data)
    km2, ids = 0.0, []
    if collection.get('type') != 'FeatureCollection' or not collection.get('features'):
        problems.append('no features')
    for feature in collection['features']:
        if feature.get('type') != 'Feature' or 'properties' not in feature:
            problems.append('no properties')
        for value in (feature.get('properties') or {}).values():
            ids.append(value)
            if not isinstance(value, str) or is_number(value) or not value[:1].isalpha():
                problems.append(f'{value} becomes a number')
        geometry = feature['geometry']
        if geometry['type'] not in ('Polygon', 'MultiPolygon'):
            problems.append('no polygon')
            continue
        polygons = [geometry['coordinates']] if geometry['type'] == 'Polygon' else geometry['coordinates']
        for polygon in polygons:
            for i, ring in enumerate(polygon):
                if len(ring) < 4 or ring[0] != ring[-1] or any(len(position) != 2 for position in ring):
                    problems.append('bad ring')
                km2 += ring_km2(ring) * (1 if i == 0 else -1)
    count = len(collection['features'])
    if zoom is not None and count > 20:
        problems.append('more than 20 features')
    if zoom is not None and km2 > 5 * 4 ** (23 - zoom):
        problems.append('too large')
    if zoom is None and count > 100000:
        problems.append('more than 100000 objects')
    if len(set(ids)) != len(ids):
        problems.append('an id twice')
    return {'count': count, 'km2': km2, 'bytes': len(data), 'problems': sorted(set(problems)), 'ids': ids}


json.dump(look(sys.argv[2], int(sys.argv[3]) if sys.argv[1] == 'find' else None), sys.stdout)
