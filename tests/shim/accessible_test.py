# SPDX-License-Identifier: GPL-2.0-or-later
"""The reports of ./dev demo under axe-core in a Chromium without a window: nothing that keeps a reader out, on a screen and on a telephone.

Needs LACUNA_LONG, a Chromium, and LACUNA_AXE with the path of axe.min.js (npm install axe-core); skipped without them.
"""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASK = """<script>axe.run(document).then(function (found) {
  var out = document.createElement('pre');
  out.id = 'axe-said';
  out.textContent = JSON.stringify({ passed: found.passes.length, bad: found.violations.map(function (v) {
    return v.id + ': ' + v.nodes.map(function (n) { return n.html.slice(0, 120); }).join(' | ');
  }) });
  document.body.appendChild(out);
});</script>"""


def asked(browser, axe, page, size):
    with tempfile.TemporaryDirectory() as folder:
        probe = Path(folder, "probe.html")
        script = "<script>" + axe.replace("</script", "<\\/script") + "</script>"
        probe.write_text(page.replace("</body>", script + ASK + "</body>"), encoding="utf-8")
        command = [browser, "--headless", "--no-sandbox", f"--window-size={size}", "--virtual-time-budget=60000", "--dump-dom", probe.as_uri()]
        dom = subprocess.run(command, capture_output=True, text=True, timeout=300).stdout
    return json.loads(html.unescape(re.search(r'<pre id="axe-said">(.*?)</pre>', dom, re.S)[1]))


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/demo"
    pages = sorted(folder.glob("*.html"))
    axe, browser = Path(os.environ.get("LACUNA_AXE", "")), shutil.which("chromium") or shutil.which("google-chrome")
    if not os.environ.get("LACUNA_LONG") or not browser or not axe.is_file() or not pages:
        print("skipped: needs LACUNA_LONG, a Chromium, LACUNA_AXE and the pages of ./dev demo")
        return 77
    bad = []
    for page in pages:
        for size in ("1366,768", "500,900"):
            said = asked(browser, axe.read_text(encoding="utf-8"), page.read_text(encoding="utf-8"), size)
            print(f"{page.name}, {size}: {said['passed']} rules passed, {len(said['bad'])} broken")
            bad += [f"{page.name}: {one}" for one in said["bad"]]
    print("\n".join(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
