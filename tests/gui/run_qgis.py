# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a script inside QGIS desktop on a screen of its own, and tells what it said."""

import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent


def has_screen():
    there = shutil.which("xvfb-run") and shutil.which("import")
    if not there:
        print("xvfb-run or import is not installed; nothing was tested")
    return bool(there)


def run_qgis(script, profile, environment):
    """The lines the script said; prints them, and what QGIS said too where a check failed."""
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "sh", "-c", f"openbox & sleep 1; exec qgis --nologo --noversioncheck --code '{HERE / script}'"],
        env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(HERE), **environment}, capture_output=True, text=True, timeout=200,
    )
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith(("shot:", "check failed", "all steps"))]
    print("\n".join(said))
    if not said or any(line.startswith("check failed") for line in said):
        print(done.returncode, done.stdout[-3000:], done.stderr[-3000:])
    return said
