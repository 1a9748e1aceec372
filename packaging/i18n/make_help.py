# SPDX-License-Identifier: GPL-2.0-or-later
"""make_help.py PACKAGE TEXTS OUT LANGUAGE: the help pages of all algorithms in one language, from one source.

What an algorithm says of itself (name, help, parameters with defaults, ranges and choices, results) comes from the algorithm, in the language of
its translation; what its fields mean and what to look out for from TEXTS: <name>_<language>.html and parameters.json. Needs QGIS's Python.
"""

import ctypes
import html
import json
import os
import re
import sys
import tempfile
from pathlib import Path

LABELS = {
    "en": ("Parameters", "Results", "Example", "optional", "default", "from {} to {}", "at least {}", "one of", "numbers for models"),
    "es": ("Parámetros", "Resultados", "Ejemplo", "opcional", "por defecto", "de {} a {}", "al menos {}", "uno de", "números para modelos"),
    "pt": ("Parâmetros", "Resultados", "Exemplo", "opcional", "padrão", "de {} a {}", "ao menos {}", "um de", "números para modelos"),
    "fr": ("Paramètres", "Résultats", "Exemple", "facultatif", "par défaut", "de {} à {}", "au moins {}", "l'un de", "nombres pour les modèles"),
}
LOCALES = {"en": "en", "es": "es", "pt": "pt_BR", "fr": "fr"}
STYLE = (
    'body{font:15px/1.5 "Noto Sans","DejaVu Sans",Arial,sans-serif;max-width:820px;margin:28px auto;padding:0 20px;color:#1d2329}'
    "td{padding:4px 12px 4px 0;border-bottom:1px solid #e4e8eb;vertical-align:top}code{background:#f3f6f8;padding:0 4px}h2{margin-top:28px}"
    "pre{background:#f3f6f8;padding:10px;white-space:pre-wrap}.small{color:#4a545d}"
)


def start(package, language):
    """A QGIS without a window, in the language, with the algorithms of the package and QGIS's own."""
    from qgis.core import QgsApplication, QgsSettings
    from qgis.PyQt.QtCore import QSettings

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    profile = tempfile.mkdtemp(prefix="lacuna-help-")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, profile)
    application = QgsApplication([], False, profile)
    application.initQgis()
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", LOCALES[language])
    from qgis.analysis import QgsNativeAlgorithms

    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms(QgsApplication.processingRegistry()))
    library = ctypes.CDLL(str(next(package.glob("bin/*/lacuna_headless.so"))))
    library.lacuna_register_provider.argtypes = [ctypes.c_char_p]
    if library.lacuna_register_provider(str(package).encode("utf-8")) != 0:
        raise SystemExit("the provider could not be registered")
    return application


def number(value):
    return re.sub(r"\.0$", "", str(value))


def remarks(parameter, labels):
    """Default, range and choices of a parameter."""
    from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProcessingParameterNumber

    said = []
    if parameter.flags() & QgsProcessingParameterDefinition.FlagOptional:
        said.append(labels[3])
    default = parameter.defaultValue()
    if isinstance(parameter, QgsProcessingParameterEnum):
        said.append(f"{labels[7]} " + ", ".join(f"<code>{html.escape(code)}</code>" + (f" ({html.escape(words)})" if words != code else "") for code, words in zip(parameter.options(), parameter.metadata()["lacuna_words"])))
    if default not in (None, "") and not parameter.isDestination():
        said.append(f"{labels[4]} <code>{html.escape(number(default).lower() if isinstance(default, bool) else number(default))}</code>")
    if isinstance(parameter, QgsProcessingParameterNumber):
        low, high = parameter.minimum(), parameter.maximum()
        if high < 1e9 and low > -1e9:
            said.append(labels[5].format(number(low), number(high)))
        elif low > -1e9:
            said.append(labels[6].format(number(low)))
    return "; ".join(said)


def example(algorithm):
    """A command with what must be given."""
    from qgis.core import (
        QgsProcessingParameterDefinition, QgsProcessingParameterFeatureSource, QgsProcessingParameterFile, QgsProcessingParameterFileDestination, QgsProcessingParameterMultipleLayers, QgsProcessingParameterRasterLayer,
        QgsProcessingParameterString,
    )

    words = []
    for parameter in algorithm.parameterDefinitions():
        if parameter.flags() & QgsProcessingParameterDefinition.FlagOptional or (parameter.defaultValue() not in (None, "") and not parameter.isDestination()):
            continue
        name, file = parameter.name(), parameter.name().lower()
        if isinstance(parameter, QgsProcessingParameterMultipleLayers):
            words += [f"{name}={file}_{i}.tif" for i in (1, 2)]
        elif isinstance(parameter, QgsProcessingParameterRasterLayer):
            words.append(f"{name}={file}.tif")
        elif isinstance(parameter, QgsProcessingParameterFileDestination):
            words.append(f"{name}={file}.geojson")
        elif isinstance(parameter, QgsProcessingParameterString):
            words.append(f'{name}="…"')
        elif isinstance(parameter, (QgsProcessingParameterFeatureSource, QgsProcessingParameterFile)) or parameter.isDestination():
            words.append(f"{name}={file}.gpkg")
    return html.escape(f"qgis_process run {algorithm.id()} -- " + " ".join(words), quote=False)


def page(algorithm, language, texts, notes):
    labels = LABELS[language]
    title = html.escape(algorithm.displayName(), quote=False)
    out = [
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{title} – Lacuna</title>\n<style>{STYLE}</style></head>\n<body>',
        f"<h1>{title}</h1>\n<p><b>{html.escape(algorithm.shortDescription(), quote=False)}</b> <code>{algorithm.id()}</code></p>",
    ]
    out += [f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in algorithm.shortHelpString().split("\n\n")]
    inputs = [parameter for parameter in algorithm.parameterDefinitions() if not parameter.isDestination()]
    results = [parameter for parameter in algorithm.parameterDefinitions() if parameter.isDestination()]
    for heading, parameters in ((labels[0], inputs), (labels[1], results)):
        out.append(f"<h2>{heading}</h2>\n<table>")
        for parameter in parameters:
            key = f"{algorithm.name()}.{parameter.name()}"
            note = notes[key] if key in notes else notes.get(parameter.name()) if not parameter.isDestination() else None
            small = remarks(parameter, labels)
            words = html.escape(parameter.description(), quote=False) + (f'<br>{html.escape(note[language], quote=False)}' if note else "") + (f'<br><span class="small">{small}</span>' if small else "")
            out.append(f"<tr><td><code>{parameter.name()}</code></td><td>{words}</td></tr>")
        if heading == labels[1]:
            for output in algorithm.outputDefinitions():
                if output.type() == "outputNumber":
                    out.append(f'<tr><td><code>{output.name()}</code></td><td>{html.escape(output.description(), quote=False)}<br><span class="small">{labels[8]}</span></td></tr>')
        out.append("</table>")
    fragment = texts / f"{algorithm.name()}_{language}.html"
    if fragment.exists():
        out.append(fragment.read_text(encoding="utf-8").rstrip())
    out.append(f"<h2>{labels[2]}</h2>\n<pre>{example(algorithm)}</pre>\n</body></html>\n")
    return "\n".join(out)


def index(algorithms, language):
    """All pages of a language, by group."""
    out = [f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>Lacuna</title>\n<style>{STYLE}</style></head>\n<body>\n<h1>Lacuna</h1>']
    for group in sorted({algorithm.group() for algorithm in algorithms}):
        out.append(f"<h2>{html.escape(group, quote=False)}</h2>\n<table>")
        for algorithm in sorted((a for a in algorithms if a.group() == group), key=lambda a: a.displayName()):
            out.append(f'<tr><td><a href="{algorithm.name()}_{language}.html">{html.escape(algorithm.displayName(), quote=False)}</a></td><td>{html.escape(algorithm.shortDescription(), quote=False)}</td></tr>')
        out.append("</table>")
    return "\n".join([*out, "</body></html>\n"])


def main():
    package, texts, folder, language = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    notes = json.loads((texts / "parameters.json").read_text(encoding="utf-8"))
    application = start(package, language)  # noqa: F841  it must outlive what it registered
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("lacuna")
    used = set()
    folder.mkdir(parents=True, exist_ok=True)
    for algorithm in provider.algorithms():
        fresh = QgsApplication.processingRegistry().createAlgorithmById(algorithm.id())
        used |= {f"{fresh.name()}.{p.name()}" for p in fresh.parameterDefinitions()} | {p.name() for p in fresh.parameterDefinitions()}
        (folder / f"{fresh.name()}_{language}.html").write_text(page(fresh, language, texts, notes), encoding="utf-8")
    (folder / f"index_{language}.html").write_text(index(provider.algorithms(), language), encoding="utf-8")
    unused = [name for name in notes if name not in used]
    sys.stdout.flush()
    # QGIS's Python ends untidily; everything is written.
    os._exit(1 if unused and print("no parameter is named", unused) is None else 0)


if __name__ == "__main__":
    main()
