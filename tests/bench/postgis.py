# SPDX-License-Identifier: GPL-2.0-or-later
"""A PostGIS of the bench's own: started on loopback from Debian's packages, in a folder that is thrown away."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

PORT = "54391"


class PostGis:
    """With statement; None of it exists afterwards. available() first."""

    @staticmethod
    def tools():
        return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None, key=lambda path: int(path.parent.name))

    @classmethod
    def available(cls):
        return cls.tools() is not None and shutil.which("psql") and os.geteuid() == 0

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="lacuna-pg-", dir="/tmp"))
        shutil.chown(self.folder, "postgres", "postgres")
        self._as_postgres("initdb", "-D", self.folder / "data", "-A", "trust", "-E", "UTF8", "--locale=C")
        # Two workers for two cores, memory enough that nothing is sorted on disk: what a municipality's server would have at least.
        options = f"-p {PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=1GB -c work_mem=256MB -c maintenance_work_mem=1GB -c max_wal_size=8GB -c synchronous_commit=off"
        self._as_postgres("pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-w", "-o", options, "start")
        self.sql("create database gaps", database="postgres")
        self.sql("create extension postgis")
        return self

    def __exit__(self, *_):
        self._as_postgres("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _as_postgres(self, tool, *arguments):
        command = ["runuser", "-u", "postgres", "--", str(self.tools() / tool), *map(str, arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/tmp", timeout=120)

    def sql(self, query, database="gaps"):
        """(seconds, text) of one statement."""
        start = time.perf_counter()
        done = subprocess.run(["psql", "-h", "127.0.0.1", "-p", PORT, "-U", "postgres", "-d", database, "-qAt", "-c", query], check=True, capture_output=True, text=True, timeout=1800)
        return time.perf_counter() - start, done.stdout.strip()

    def load(self, file, layer, table):
        """Seconds for one layer, with its spatial index and statistics."""
        start = time.perf_counter()
        target = f"PG:host=127.0.0.1 port={PORT} user=postgres dbname=gaps"
        subprocess.run(["ogr2ogr", "-f", "PostgreSQL", target, file, layer, "-nln", table, "-overwrite", "-lco", "GEOMETRY_NAME=geom", "--config", "PG_USE_COPY", "YES"], check=True, capture_output=True, timeout=1800)
        self.sql(f"analyze {table}")
        return time.perf_counter() - start
