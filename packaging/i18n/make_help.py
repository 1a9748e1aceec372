# SPDX-License-Identifier: GPL-2.0-or-later
"""make_help.py PACKAGE SOURCES OUT LANGUAGE: the help pages of all algorithms in one language, as HTML.

What an algorithm says of itself (name, help, parameters with defaults, ranges and choices, results) comes from the
algorithm, in the language of its translation; the rest from SOURCES/<name>.md, one file an algorithm:

    # English name
    ## English                  then ## Español, ## Português, ## Français
    ### Parameters              a table: `PARAMETER` and advice, which goes to that parameter's row of the page
    ### anything else           goes to the page as it is

README.md is for whoever looks into the folder. Needs QGIS's Python, and markdown.
"""

import ctypes
import html
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

LABELS = {
    "en": ("Parameters", "Results", "Example", "optional", "default", "from {} to {}", "at least {}", "one of",
           "numbers for models"),
    "es": ("Parámetros", "Resultados", "Ejemplo", "opcional", "por defecto", "de {} a {}", "al menos {}", "uno de",
           "números para modelos"),
    "pt": ("Parâmetros", "Resultados", "Exemplo", "opcional", "padrão", "de {} a {}", "ao menos {}", "um de",
           "números para modelos"),
    "fr": ("Paramètres", "Résultats", "Exemple", "facultatif", "par défaut", "de {} à {}", "au moins {}", "l'un de",
           "nombres pour les modèles"),
}
LANGUAGES = [
    line.split()
    for line in (Path(__file__).resolve().parents[2] / "i18n/languages.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
SECTIONS = {letters: name for letters, _, name in LANGUAGES}
LOCALES = {letters: locale for letters, locale, _ in LANGUAGES}
STYLE = (
    'body{font:15px/1.5 "Noto Sans","DejaVu Sans",Arial,sans-serif;max-width:820px;margin:28px auto;padding:0 20px;'
    "color:#1d2329}td,th{padding:4px 12px 4px 0;border-bottom:1px solid #e4e8eb;vertical-align:top;text-align:left}"
    "code{background:#f3f6f8;padding:0 4px}h2{margin-top:28px}"
    "pre{background:#f3f6f8;padding:10px;white-space:pre-wrap}.small,th{color:#4a545d}th{font-weight:normal}"
)


def rendered(text, language):
    """HTML of Markdown: a page's own heading is its algorithm's name, so headings rise by one; links go to pages."""
    try:
        import markdown
    except ImportError:
        raise SystemExit("the help pages need the Python package markdown (in Debian: python3-markdown)")
    made = markdown.markdown(text.strip(), extensions=["tables"], output_format="html")
    made = re.sub(r"<(/?)h([3-6])>", lambda tag: f"<{tag[1]}h{int(tag[2]) - 1}>", made)
    return re.sub(r'href="(\w+)\.md(?:#[^"]*)?"', rf'href="\1_{language}.html"', made)


def read_source(file, language):
    """(advice by parameter, the rest of the page) of a source, both HTML; or what is wrong with it, as ValueError."""
    _, *parts = re.split(r"(?m)^## +(.+?) *$", file.read_text(encoding="utf-8"))
    if parts[::2] != list(SECTIONS.values()):
        raise ValueError(f"{file.name} has the sections {parts[::2]}, not {list(SECTIONS.values())}")
    before, *parts = re.split(r"(?m)^### +(.+?) *$", dict(zip(parts[::2], parts[1::2]))[SECTIONS[language]])
    advice, body = {}, [before]
    for heading, text in zip(parts[::2], parts[1::2]):
        if heading != LABELS[language][0]:
            body.append(f"### {heading}\n{text}")
            continue
        table = rendered(text, language)
        rows = re.findall(r"<tr>\s*<td><code>(\w+)</code></td>\s*<td>(.+?)</td>\s*</tr>", table, re.S)
        if not rows or len(rows) != table.count("<tr>") - 1:
            raise ValueError(f"{file.name}: “{heading}” is a table of `PARAMETER` and advice, every row with both")
        advice.update(rows)
    return advice, rendered("\n".join(body), language)


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
    sys.dont_write_bytecode = True  # the package is what users get
    sys.path.insert(0, str(package.parent))
    from lacuna.library import load

    library = load(next(p for p in package.glob("bin/*/lacuna_headless.*") if p.suffix in (".so", ".dll")), False)
    library.lacuna_register_provider.argtypes = [ctypes.c_char_p]
    if library.lacuna_register_provider(str(package).encode("utf-8")) != 0:
        raise SystemExit("the provider could not be registered")
    return application, profile


def leave(profile, status):
    """QGIS's Python ends untidily; everything is written by now."""
    sys.stdout.flush()
    sys.stderr.flush()
    shutil.rmtree(profile, ignore_errors=True)
    os._exit(status)


def algorithms():
    """Fresh ones, with the names of their language."""
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    return [registry.createAlgorithmById(known.id()) for known in registry.providerById("lacuna").algorithms()]


def number(value):
    return re.sub(r"\.0$", "", str(value))


def plain(text):
    return html.escape(text, quote=False)


def remarks(parameter, labels):
    """Default, range and choices of a parameter."""
    from qgis.core import (
        QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProcessingParameterNumber,
    )

    said = []
    if parameter.flags() & QgsProcessingParameterDefinition.FlagOptional:
        said.append(labels[3])
    default = parameter.defaultValue()
    if isinstance(parameter, QgsProcessingParameterEnum):
        choices = []
        for code, words in zip(parameter.options(), parameter.metadata()["lacuna_words"]):
            choices.append(f"<code>{html.escape(code)}</code>" + (f" ({html.escape(words)})" if words != code else ""))
        said.append(f"{labels[7]} " + ", ".join(choices))
    if default not in (None, "") and not parameter.isDestination():
        shown = number(default).lower() if isinstance(default, bool) else number(default)
        said.append(f"{labels[4]} <code>{html.escape(shown)}</code>")
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
        QgsProcessingParameterDefinition, QgsProcessingParameterFeatureSource, QgsProcessingParameterFile,
        QgsProcessingParameterFileDestination, QgsProcessingParameterMultipleLayers,
        QgsProcessingParameterRasterLayer, QgsProcessingParameterString,
    )

    words = []
    for parameter in algorithm.parameterDefinitions():
        given = parameter.defaultValue() not in (None, "") and not parameter.isDestination()
        if parameter.flags() & QgsProcessingParameterDefinition.FlagOptional or given:
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
        elif parameter.isDestination() or isinstance(
            parameter, (QgsProcessingParameterFeatureSource, QgsProcessingParameterFile)
        ):
            words.append(f"{name}={file}.gpkg")
    return plain(f"qgis_process run {algorithm.id()} -- " + " ".join(words))


def head(title, language):
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n'
        f'<head><meta charset="utf-8"><title>{title}</title>\n<style>{STYLE}</style></head>\n<body>'
    )


def row(name, *lines):
    return f"<tr><td><code>{name}</code></td><td>{'<br>'.join(line for line in lines if line)}</td></tr>"


def small(text):
    return f'<span class="small">{text}</span>' if text else ""


def page(algorithm, language, advice, body):
    labels = LABELS[language]
    title = plain(algorithm.displayName())
    out = [
        head(f"{title} – Lacuna", language),
        f"<h1>{title}</h1>",
        f"<p><b>{plain(algorithm.shortDescription())}</b> <code>{algorithm.id()}</code></p>",
    ]
    out += [f"<p>{plain(paragraph)}</p>" for paragraph in algorithm.shortHelpString().split("\n\n")]
    inputs = [parameter for parameter in algorithm.parameterDefinitions() if not parameter.isDestination()]
    results = [parameter for parameter in algorithm.parameterDefinitions() if parameter.isDestination()]
    for heading, parameters in ((labels[0], inputs), (labels[1], results)):
        out.append(f"<h2>{heading}</h2>\n<table>")
        for parameter in parameters:
            name = parameter.name()
            out.append(row(name, plain(parameter.description()), advice.get(name), small(remarks(parameter, labels))))
        if heading == labels[1]:
            for output in algorithm.outputDefinitions():
                if output.type() == "outputNumber":
                    out.append(row(output.name(), plain(output.description()), small(labels[8])))
        out.append("</table>")
    if body:
        out.append(body)
    out.append(f"<h2>{labels[2]}</h2>\n<pre>{example(algorithm)}</pre>\n</body></html>\n")
    return "\n".join(out)


def index(known, language):
    """All pages of a language, by group."""
    out = [head("Lacuna", language), "<h1>Lacuna</h1>"]
    for group in sorted({algorithm.group() for algorithm in known}):
        out.append(f"<h2>{plain(group)}</h2>\n<table>")
        for algorithm in sorted((a for a in known if a.group() == group), key=lambda a: a.displayName()):
            link = f'<a href="{algorithm.name()}_{language}.html">{plain(algorithm.displayName())}</a>'
            out.append(f"<tr><td>{link}</td><td>{plain(algorithm.shortDescription())}</td></tr>")
        out.append("</table>")
    return "\n".join([*out, "</body></html>\n"])


def main():
    package, folder, language = Path(sys.argv[1]).resolve(), Path(sys.argv[3]), sys.argv[4]
    sources = {}
    for file in sorted(Path(sys.argv[2]).glob("*.md")):
        if file.name != "README.md":
            try:
                sources[file.stem] = read_source(file, language)
            except ValueError as fault:
                raise SystemExit(str(fault))
    application, profile = start(package, language)  # noqa: F841  it must outlive what it registered
    known = algorithms()
    faults = [f"{name}.md is of no algorithm" for name in sources.keys() - {algorithm.name() for algorithm in known}]
    pages = {f"index_{language}.html": index(known, language)}
    for algorithm in known:
        name = algorithm.name()
        if name not in sources:
            faults.append(f"{name}.md is missing")
            continue
        inputs = {p.name() for p in algorithm.parameterDefinitions() if not p.isDestination()}
        faults += [f"{name}.md: no parameter is named {wrong}" for wrong in sources[name][0].keys() - inputs]
        pages[f"{name}_{language}.html"] = page(algorithm, language, *sources[name])
    if faults:
        print(*sorted(faults), sep="\n", file=sys.stderr)
        leave(profile, 1)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"*_{language}.html"):
        if old.name not in pages:  # of an algorithm that is gone
            old.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    leave(profile, 0)


if __name__ == "__main__":
    main()
