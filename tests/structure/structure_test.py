# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of the tree, as a test: which room includes what, how large files grow, what every algorithm must have."""

import re
import shutil
import subprocess
import unittest
from collections import namedtuple
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
ALLOWED = {tuple(line.split("#")[0].split()) for line in (ROOT / "tests/structure/allowlist.txt").read_text().splitlines() if line.split("#")[0].strip()}
FOLDERS = {"algorithms", "i18n", "packaging", "plugin", "providers", "tests"}


def files(folder, *suffixes):
    return sorted(p for p in (ROOT / folder).rglob("*") if p.suffix in suffixes and "__pycache__" not in p.parts)


def name(path):
    return str(path.relative_to(ROOT))


def includes(path):
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', path.read_text(encoding="utf-8"), re.M)


ENGINE_FUNCTION = 80
ENGINE_FILE = 450
Function = namedtuple("Function", "line lines head")


def functions(text):
    """The functions of a C++ file with their lines from head to brace: what has parentheses before an outermost brace of namespaces and classes."""

    def blank(match):
        return "\n" * match[0].count("\n") or " "

    text = re.sub(r"//[^\n]*|/\*.*?\*/|R\"\((?:.*?)\)\"|\"(?:[^\"\\\n]|\\.)*\"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+'", blank, text, flags=re.S)
    text = re.sub(r"^[ \t]*#[^\n]*(?:\\\n[^\n]*)*", blank, text, flags=re.M)
    scopes, found, head, first = [], [], "", 0
    for number, line in enumerate(text.split("\n"), 1):
        for sign in line + " ":
            if sign == "{":
                before = " ".join(head.split())
                # Braces of a member initializer come before those of the body.
                initializes = re.search(r"\)[^()]* : .*[\w>]$", before) and not re.search(r"\b(const|noexcept|override)$", before)
                isScope = bool(re.match(r"(template <.*> )?(inline )?(namespace|class|struct|union|enum|extern)\b", before)) and not re.search(r"\)[^()<>]*$", before)
                isFunction = not isScope and "(" in before and not initializes and all(s[0] for s in scopes)
                scopes.append((isScope, isFunction, first, before, head if initializes and all(s[0] for s in scopes) else None))
                head = ""
            elif sign == "}":
                _, isFunction, line_, before, rest = scopes.pop()
                if isFunction:
                    found.append(Function(line_, number - line_ + 1, before[:80]))
                head, first = (f"{rest}()", line_) if rest is not None else ("", first)
            elif sign == ";" or (sign == ":" and head.strip() in ("public", "private", "protected")):
                head = ""
            else:
                if not head.strip() and not sign.isspace():
                    first = number
                head += sign
    return found


SOURCES = [p for folder in ("algorithms", "providers", "plugin", "tests") for p in files(folder, ".h", ".cpp")]


def visible_strings():
    """What tr() is called with, and of it what is called with a number as third argument."""
    every, counting = set(), set()
    for path in files("algorithms/processing", ".cpp", ".h") + files("providers", ".cpp") + files("plugin", ".cpp"):
        for literals, more in re.findall(r'\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)(,\s*nullptr,)?', path.read_text(encoding="utf-8")):
            text = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals)).encode().decode("unicode_escape").encode("latin-1").decode("utf-8")
            every.add(text)
            if more:
                counting.add(text)
    return every, counting


def messages(path):
    """(source, whether it counts, its translations: one, or one for every form of plural) of a .ts file."""
    found = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation, numerus = message.find("translation"), message.get("numerus") == "yes"
        forms = translation.iter("numerusform") if numerus else [translation]
        found.append((message.findtext("source"), numerus, ["".join(form.itertext()) for form in forms]))
    return found


class Structure(unittest.TestCase):
    def breaches(self, folder, pattern, exempt=()):
        return [f"{name(p)}: {i}" for p in files(folder, ".h", ".cpp") for i in includes(p) if re.search(pattern, i) and p.name not in exempt]

    def test_root_holds_the_fixed_folders_only(self):
        tracked = subprocess.run(["git", "-C", ROOT, "-c", f"safe.directory={ROOT}", "ls-files"], capture_output=True, text=True, check=True).stdout.split()
        found = {f.split("/")[0] for f in tracked if "/" in f} - {".ci"}
        self.assertLessEqual(found, FOLDERS)
        for required in ("CMakeLists.txt", "CMakePresets.json", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "dev", ".ci/run"):
            self.assertIn(required, tracked)

    def test_the_engine_knows_no_host(self):
        self.assertEqual(self.breaches("algorithms/engine", r"^(Q[A-Z]|qgs|qgis|iostream)"), [])

    def test_public_headers_show_no_library(self):
        self.assertEqual(self.breaches("algorithms/engine/include", r"geos|gdal|ogr|Eigen"), [])

    def test_adapters_know_no_window(self):
        self.assertEqual(self.breaches("algorithms/processing", r"QMessageBox|QWidget|QDialog|qgisinterface|geos_c|gdal|(?<!rypt)ogr"), [])
        self.assertEqual([name(p) for p in files("algorithms/processing", ".cpp", ".h") if "QgsProject::instance" in p.read_text()], [])

    def test_the_client_knows_no_window_and_no_layers(self):
        self.assertEqual(self.breaches("algorithms/net", r"QMessageBox|QWidget|QDialog|qgisinterface|geos_c|gdal|ogr|qgsprocessing|qgsvectorlayer"), [])

    def test_providers_know_no_widgets(self):
        self.assertEqual(self.breaches("providers", r"QWidget|QMessageBox|qgisinterface"), [])

    def test_the_plugin_runs_algorithms_by_id(self):
        self.assertEqual(self.breaches("plugin", r"_algorithm\.h"), [])

    def test_one_qt_version_header(self):
        pattern = re.compile(r"#\s*if.*(QT_VERSION|_QGIS_VERSION_INT)")
        self.assertEqual([name(p) for p in SOURCES if pattern.search(p.read_text()) and p.name != "qgis_compat.h"], [])

    def test_sizes(self):
        limits = [(p, 300 if p.suffix == ".h" else 600 if "tests" in p.parts else 450) for p in SOURCES]
        limits += [(p, 150) for p in ROOT.rglob("CMakeLists.txt") if "build" not in p.parts] + [(p, 150) for p in files("plugin/python", ".py")]
        over = [f"{name(p)} has {n} lines, limit {limit}" for p, limit in limits if (n := len(p.read_text().splitlines())) > limit and ("size", name(p)) not in ALLOWED]
        self.assertEqual(over, [])

    def test_the_engine_is_in_small_parts(self):
        engine = files("algorithms/engine", ".h", ".cpp")
        long = [f"{name(p)}:{f.line}: {f.lines} lines, limit {ENGINE_FUNCTION}: {f.head}" for p in engine for f in functions(p.read_text(encoding="utf-8")) if f.lines > ENGINE_FUNCTION]
        self.assertEqual(long, [])
        self.assertEqual([f"{name(p)} has {n} lines, limit {ENGINE_FILE}" for p in engine if p.suffix == ".cpp" and (n := len(p.read_text().splitlines())) > ENGINE_FILE], [])

    def test_functions_are_counted(self):
        # The counter must see what it is to forbid, and nothing else.
        body = "  x();\n" * 78
        for head in ("int Some::thing( int a )", "void f() noexcept", "Some::Some( int a )\n  : mA( a )\n  , mB { a }", "template <class T>\nbool g( T a ) const", "bool operator()( int a ) const"):
            for before, after in (("", ""), ("namespace a\n{\n", "}\n"), ("class Some : public Other\n{\npublic:\n", "};\n"), ("namespace\n{\nstruct S\n{\n", "};\n} // }\n")):
                text = f'{before}{head}\n{{\n{body}  // {{\n  const char *s = "{{"; char c = \'{{\';\n  if ( a )\n  {{\n  }}\n}}\n{after}'
                found = functions(text)
                self.assertEqual([f.lines for f in found], [head.count("\n") + 1 + 85], text[:200])
        self.assertEqual(functions("enum class A\n{\n  B,\n};\nconstexpr int C[2]\n{\n  1, 2 };\nstruct D;\n" + "int e();\n" * 200), [])

    def test_lines_are_at_most_120_characters(self):
        # A single string literal may be longer, and what stands between R"( and )".
        over = []
        for path in SOURCES:
            raw = False
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                inside = raw
                raw = (raw or 'R"(' in line) and ')"' not in line[line.rfind('R"(') + 3 :]
                if len(line) > 120 and not inside and not re.fullmatch(r'\W*(R?"[^ ].*"|R"\(.*)\W*', line):
                    over.append(f"{name(path)}:{number}")
        self.assertEqual(over, [])

    def test_the_demo_builds_the_programs_it_starts(self):
        built = re.search(r"lacuna_demo DEPENDS ([^)]*)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1].split()
        demo = (ROOT / "packaging/ci/demo.py").read_text(encoding="utf-8")
        demo += (ROOT / "packaging/ci/demo.sh").read_text(encoding="utf-8")
        started = set(re.findall(r"\blacuna_[a-z]+\b", demo)) - {"lacuna_demo"}
        self.assertIn("lacuna_map", started)
        self.assertEqual(started - set(built), set())

    def test_licence_lines(self):
        self.assertEqual([name(p) for p in SOURCES if not p.read_text().startswith("// SPDX-License-Identifier: GPL-2.0-or-later\n")], [])

    def test_banned_words(self):
        # Each was paid for once; see algorithms/PITFALLS.md.
        banned = {r"\busing namespace\b": r"\.h$", r"QgsProcessing::Type[A-Z]": ".", r"QVariant::(Int|Double|String)\b": ".", r"\bQRegExp\b": ".", r"\bTODO\b|\bFIXME\b": ".", r"std::cout|std::cerr|qDebug": "algorithms|providers|plugin"}
        found = [f"{name(p)}: {word}" for word, where in banned.items() for p in SOURCES if re.search(where, name(p)) and re.search(word, p.read_text())]
        self.assertEqual(found, [])

    def test_texts_are_put_in_at_once(self):
        # .arg( name ).arg( count ) writes the count into a name that holds "%2": .arg( name, QString::number( count ) ) does not.
        inner = r"(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*"
        chained = re.compile(rf"\.arg\(({inner})\)(?=\s*\.arg\()")
        texts = re.compile(r"(?i:name|title|label|path|file\b|host|url|user|word|trouble|suffix|join\(|layer\b|key\b|\btext)(?!.*(\.size\(\)|\.offset)\s*$)|\btr\(")
        found = [f"{name(p)}: {m[1].strip()}" for folder in ("algorithms", "plugin", "providers") for p in files(folder, ".cpp") for m in chained.finditer(p.read_text()) if texts.search(m[1].strip())]
        self.assertEqual(found, [])

    def test_no_registry_is_named(self):
        hosts = re.compile(r"(deb\.debian\.org|ftp\.[a-z]*\.?debian|pypi\.org|registry\.npmjs)")
        paths = [ROOT / "dev", ROOT / ".ci/run", *files("packaging", ".sh", ".txt", ".cmake", ".py"), *files("tests", ".py", ".txt")]
        self.assertEqual([name(p) for p in paths if p != Path(__file__).resolve() and hosts.search(p.read_text())], [])

    def test_every_header_promises_something(self):
        for path in files("algorithms/engine/include", ".h"):
            self.assertRegex(path.read_text(), r"///|/\*\*", name(path))

    def test_translations_are_complete(self):
        for path in files("i18n", ".ts"):
            self.assertFalse('type="unfinished"' in path.read_text(encoding="utf-8"), name(path))
            for source, _, forms in messages(path):
                for form in forms:
                    self.assertEqual(sorted(re.findall(r"%\d|\{\}", source)), sorted(re.findall(r"%\d|\{\}", form)), f"{name(path)}: {source}")

    def test_every_visible_string_is_in_the_translations(self):
        # What lupdate would find is what the .ts files hold; the English file holds what has a form for one and a form for many.
        wanted, counting = visible_strings()
        wanted |= set(re.findall(r'\btr\("([^"]+)"\)', (ROOT / "plugin/python/lacuna/loader.py").read_text(encoding="utf-8")))
        for path in files("i18n", ".ts"):
            held = {source for source, _, _ in messages(path)}
            if path.name == "lacuna_en.ts":
                self.assertEqual(counting, held, f"{name(path)} holds other strings than those that count; run the target update_translations")
            else:
                self.assertEqual(wanted - held, set(), f"{name(path)} lacks strings; run the target update_translations")

    def test_what_counts_has_every_form(self):
        wanted, counting = visible_strings()
        # "Set CRS of Layer(s)" is a menu of QGIS.
        self.assertEqual({text for text in wanted - counting if "(s)" in text.replace("Layer(s)", "")}, set(), 'write tr( "…", nullptr, pluralOf( n ) ), and the forms in i18n')
        english = ROOT / "i18n/lacuna_en.ts"
        self.assertIn(english, files("i18n", ".ts"))
        for path in files("i18n", ".ts"):
            held = messages(path)
            self.assertEqual({source for source, numerus, _ in held if numerus}, counting, name(path))
            # lupdate makes as many as the language has.
            self.assertEqual(len({len(forms) for _, numerus, forms in held if numerus}), 1, name(path))
            for source, numerus, forms in held:
                self.assertTrue(all(form.strip() for form in forms), f"{name(path)}: a form is empty: {source}")
                if numerus:
                    self.assertGreater(len(forms), 1, f"{name(path)}: {source}")
                    self.assertEqual(len(set(forms)), len(forms), f"{name(path)}: two forms are the same: {source}")
                if "Layer(s)" not in source:
                    self.assertEqual([form for form in forms if re.search(r"\w\((s|es|is|x|ns|ões|aux|m|n|nt)\)", form)], [], name(path))

    @unittest.skipUnless(shutil.which("clang-format"), "clang-format is not installed")
    def test_formatted(self):
        done = subprocess.run(["clang-format", "--dry-run", "-Werror", *map(str, SOURCES)], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, "run ./dev format\n" + done.stderr[:2000])


if __name__ == "__main__":
    unittest.main(verbosity=2)
