"""Builds and runs the programs of Benchmarks/Wire, Store and Machine."""

import json, os, shutil, subprocess

from . import machine

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILT = f"{ROOT}/.build/benchmarks"
WIRE, STORE, MACHINE = (f"{ROOT}/Benchmarks/{name}" for name in ("Wire", "Store", "Machine"))
MESSAGES = f"{ROOT}/Sources/CLecternMessages/Wire"
PACKAGES = ("gcc", "libc6-dev", "libssl-dev", "libprotobuf-c-dev", "libsqlite3-dev")
RECORDINGS = [f"{STORE}/recording.c", f"{STORE}/statements.c"]
SOURCES = {
    "limit": ["limit.c", "echo.c", "channel.c", "tls.c", f"{MESSAGES}/wire.pb-c.c", f"{STORE}/reads.c", *RECORDINGS],
    "load": ["load.c", "options.c", "window.c", "caller.c", "request.c", "channel.c", "tls.c"],
    "replay": [*(f"{STORE}/{name}.c" for name in ("replay", "checkpoints", "shape")), *RECORDINGS],
    "pace": [f"{MACHINE}/pace.c"],
    "record.so": ["-shared", "-fPIC", f"{STORE}/record.c"],
}
FLAGS = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Wl,--as-needed", f"-I{MESSAGES}/include"]
LIBRARIES = ["-lssl", "-lcrypto", "-lprotobuf-c", "-lsqlite3"]


def build():
    """Builds the programs that are older than any source."""
    os.makedirs(BUILT, exist_ok=True)
    newest = max(entry.stat().st_mtime for folder in (WIRE, STORE, MACHINE) for entry in os.scandir(folder))
    for name, sources in SOURCES.items():
        program = f"{BUILT}/{name}"
        if os.path.exists(program) and os.stat(program).st_mtime > newest:
            continue
        try:
            subprocess.run(["gcc", *FLAGS, "-o", program, *sources, *LIBRARIES], cwd=WIRE, check=True)
        except (OSError, subprocess.CalledProcessError):
            missing = [package for package in PACKAGES if not is_installed(package)]
            raise SystemExit(f"bench: {name} can't be built" + (f"; apt-get install {' '.join(missing)}" if missing else ""))


def is_installed(package):
    if not shutil.which("dpkg-query"):
        return True
    found = subprocess.run(["dpkg-query", "-W", "-f", "${Status}", package], capture_output=True, text=True)
    return "ok installed" in found.stdout


def run(*arguments):
    """Runs a program and returns its output; exits with it where the program fails."""
    found = subprocess.run(arguments, capture_output=True, text=True)
    if found.returncode:
        raise SystemExit(f"bench: {' '.join(arguments)}\n{found.stdout}{found.stderr}")
    return found.stdout


def load(server, *arguments):
    """Runs the load client against a server. Returns its measurements."""
    command = [f"{BUILT}/load", "--port", str(server.port), "--server", str(server.process), *map(str, arguments)]
    found = subprocess.run(command, capture_output=True, text=True, preexec_fn=machine.pin(machine.CLIENT_CORE))
    if found.returncode:
        raise SystemExit(f"bench: {server.name}: {' '.join(command)}\n{found.stdout}{found.stderr}{server.output()}")
    return json.loads(found.stdout.splitlines()[-1])
