# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a script inside QGIS desktop on a screen of its own, and tells what it said."""

import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent


def has_screen(tools=("xvfb-run", "import")):
    lacking = [tool for tool in tools if not shutil.which(tool)]
    if lacking:
        print(", ".join(lacking), "not installed; nothing was tested")
    return not lacking


def run_qgis(script, profile, environment, qgis="qgis", screen="1440x900"):
    """The lines that were said in QGIS, by a script or (without one) by its plugins; prints them, and what QGIS said too where a check failed."""
    code = f" --code '{HERE / script}'" if script else ""
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24", "sh", "-c", f"openbox & sleep 1; exec '{qgis}' --nologo --noversioncheck{code}"],
        env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(HERE), **environment}, capture_output=True, text=True, timeout=200,
    )
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith(("shot:", "check failed", "all steps"))]
    print("\n".join(said))
    if not said or any(line.startswith("check failed") for line in said):
        print(done.returncode, done.stdout[-3000:], done.stderr[-3000:])
    return said
