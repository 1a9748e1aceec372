# SPDX-License-Identifier: GPL-2.0-or-later
"""make_hints.py SOURCES OUT: the advice on parameters of all help pages as OUT/hints_<language>.json, for the tooltips of dialogs.

{"buildinggaps": {"MIN_AREA": "advice without markup", …}, …}; see make_help.py for the pages.
"""

import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from make_help import LABELS, SECTIONS  # noqa: E402

ROW = re.compile(r"(?m)^\| `(\w+)`(?:, `\w+`)* \| (.+?) \|$")


def plain(text):
    """Markdown as people read it where there is no markup."""
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    return re.sub(r"[`*]", "", text.replace("\\|", "|")).strip()


def hints(file, language):
    parts = re.split(r"(?m)^## +(.+?) *$", file.read_text(encoding="utf-8"))
    section = dict(zip(parts[1::2], parts[2::2]))[SECTIONS[language]]
    table = re.search(rf"(?ms)^### +{re.escape(LABELS[language][0])} *$(.*?)(?=^### |\Z)", section)
    return {name: plain(text) for name, text in ROW.findall(table.group(1))} if table else {}


def main():
    sources, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    files = [file for file in sorted(sources.glob("*.md")) if file.name != "README.md"]
    for language in SECTIONS:
        made = {file.stem: hints(file, language) for file in files}
        (out / f"hints_{language}.json").write_text(json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
