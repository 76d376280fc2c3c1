"""Other servers in the same shapes, where a yardstick lies beside the repository: its own limit, gRPC, nginx.

The yardstick's own programs load them, so their figures are no part of Lectern's targets."""

import importlib.util, os, socket, sys

from . import programs, quiet

FOLDER = os.path.join(os.path.dirname(programs.ROOT), "shared", "yardstick")
BUILT = os.environ.get("YARDSTICK", os.path.expanduser("~/.cache/lectern-yardstick"))
LIMIT = "C epoll+OpenSSL pb"
# What they are called here: their name in the yardstick, and the program that has to be built (nginx is installed).
NAMES = {
    "yardstick": (LIMIT, "lpserver"),
    "go": ("gRPC Go tuned", "grpc_go"),
    "c++": ("gRPC C++ async", "grpc_cpp"),
    "nginx": ("nginx h2 POST", "/usr/sbin/nginx"),
}


def chosen(names):
    """The chosen peers that are installed; prints one line for those that are not."""
    wanted = list(NAMES) if names == "all" else [name for name in names.split(",") if name and name != "none"]
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        raise SystemExit(f"bench: no peer is called {', '.join(unknown)}; there are {', '.join(NAMES)}")
    if not os.path.exists(f"{FOLDER}/bench.py"):
        absent, hint = wanted, "there is no ../shared/yardstick"
    else:
        there = lambda name: os.path.exists(os.path.join(f"{BUILT}/bin", NAMES[name][1]))
        absent = [name for name in wanted if not there(name) or not os.path.exists(f"{BUILT}/bin/lpload")]
        hint = "../shared/yardstick/run.sh build makes them"
    if absent:
        print(f"without the peers {', '.join(absent)}: {hint}", flush=True)
    return [name for name in wanted if name not in absent]


class Peers:
    """Measures the chosen peers with the yardstick's bench.py, loaded as a module."""

    def __init__(self, names, seconds):
        self.names = names
        if names:
            specification = importlib.util.spec_from_file_location("yardstick", f"{FOLDER}/bench.py")
            self.yardstick = importlib.util.module_from_spec(specification)
            arguments, sys.argv = sys.argv, ["bench.py", "--secs", str(seconds)]  # it reads them when it is loaded
            specification.loader.exec_module(self.yardstick)
            sys.argv = arguments
            self.yardstick.quiet = lambda *_: quiet.wait()  # it would wait for minutes

    def measure(self, wanted, keep):
        """Measures every peer once in every shape that the yardstick has."""
        for name in self.names:
            theirs = NAMES[name][0]
            served = [shape for shape in wanted if shape.yardstick in ("S1", "S2", "S3", "S4")]
            served = [shape for shape in served if shape.name != "50x32-single" or name == "yardstick"]
            if served:
                port = free_port()
                child = self.yardstick.start(theirs, port)
                try:
                    for shape in served:
                        keep(shape, name, translated(self.served(shape, theirs, port, child.pid)))
                finally:
                    self.yardstick.stop(child)
            for shape in wanted:
                if shape.yardstick == "idle":
                    keep(shape, name, translated(self.yardstick.idle(theirs, free_port())))

    def served(self, shape, theirs, port, process):
        if shape.yardstick == "S4":
            return self.yardstick.handshakes(theirs, port, process)
        self.yardstick.LPARGS[theirs] = ["--no-batch"] if shape.name == "50x32-single" else []
        return self.yardstick.load_shape(theirs, port, process, shape.yardstick)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def translated(measured):
    """Renames the parts of a yardstick's figure."""
    ours = {"per_conn_kb": "value", "cpu_us": "value", "rps": "calls_per_second", "p99": "p99_us", "foreign": "foreign"}
    return {ours[part]: value for part, value in measured.items() if part in ours}
