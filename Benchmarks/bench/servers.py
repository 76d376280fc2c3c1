"""The compared servers: lecternd, and Benchmarks/Wire/limit.c. Each is pinned to the first core."""

import os, re, signal, subprocess, time

from . import machine, programs

PLUGINS = ("City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation", "Hello")
START_SECONDS_MAX = 60


class Certificates:
    """An authority and certificates of a server, a kiosk and an administrator, issued by `lectern ca` unless the folder has
    them already."""

    def __init__(self, folder, products):
        self.folder = folder
        self.authority = f"{folder}/ca/ca.pem"
        if os.path.exists(f"{folder}/admin.pem"):
            return
        os.makedirs(folder, exist_ok=True)
        authority = ["--folder", f"{folder}/ca"]
        programs.run(f"{products}/lectern", "ca", "init", *authority, "--name", "bench")
        for role, name in (("server", "server"), ("device", "kiosk"), ("admin", "admin")):
            place = ["--dns", "localhost", "--ip", "127.0.0.1"] if role == "server" else []
            issue = ["--role", role, "--name", name, "--out", folder, *place]
            programs.run(f"{products}/lectern", "ca", "issue", *authority, *issue)

    def of(self, name):
        """The arguments for a certificate, as the programs of Benchmarks/Wire take them."""
        return ["--cert", f"{self.folder}/{name}.pem", "--key", f"{self.folder}/{name}.key"]


class Server:
    """A server that runs until the end of a `with`."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.send_signal(signal.SIGTERM)
        try:
            self.child.wait(30)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()

    def _started(self, log, pattern):
        """Waits for the log line with the port. Returns the port."""
        end = time.monotonic() + START_SECONDS_MAX
        while time.monotonic() < end:
            with open(log) as file:
                found = re.search(pattern, file.read())
            if found:
                return int(found[1])
            if self.child.poll() is not None:
                break
            time.sleep(0.002)
        self.child.kill()
        raise SystemExit(f"bench: {self.name} does not start\n{self.output()}")

    def output(self):
        """The last ten lines of its log."""
        with open(self.log) as file:
            return "".join(file.readlines()[-10:])


class Limit(Server):
    """Benchmarks/Wire/limit.c."""

    name = "limit"

    def __init__(self, folder, certificates, waste_ns=0, arguments=()):
        """`waste_ns` is the time wasted per call; `arguments` are added to the command line."""
        self.log = f"{folder}/limit.log"
        command = [f"{programs.BUILT}/limit", *certificates.of("server"), "--ca", certificates.authority, *arguments]
        command += ["--waste-ns", str(waste_ns)] if waste_ns else []
        with open(self.log, "w") as log:
            self.child = subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=machine.pin(machine.SERVER_CORE))
        self.process = self.child.pid
        self.port = self._started(self.log, r"127\.0\.0\.1:(\d+)")


class Lectern(Server):
    """lecternd with all plugins and default settings otherwise: the number of reactors is that of the cores to which it
    is pinned."""

    name = "Lectern"

    def __init__(self, folder, certificates, products, database="lectern.db", core=machine.SERVER_CORE, sections=None,
                 environment=None):
        """`sections` are configurations by plugin; `environment` has additional variables; `core` None: all cores."""
        self.log = f"{folder}/lecternd.log"
        with open(f"{folder}/lectern.json5", "w") as file:
            file.write(self.configuration(folder, certificates, products, database, sections or {}))
        preexec = machine.pin(core) if core is not None else None
        with open(self.log, "w") as log:
            self.began = time.monotonic()
            self.child = subprocess.Popen([f"{products}/lecternd", "--config", f"{folder}/lectern.json5"], stdout=log,
                                          stderr=log, preexec_fn=preexec, env=os.environ | (environment or {}))
        self.port = self._started(self.log, r'"message":"serving".*?127\.0\.0\.1:(\d+)')
        self.serving_ms = (time.monotonic() - self.began) * 1000
        with open(f"/proc/{self.child.pid}/task/{self.child.pid}/children") as file:
            self.process = int(file.read().split()[0])

    @staticmethod
    def plugins(products):
        """The folder of the plugins: that of the built products, else below the prefix of the installation."""
        installed = f"{os.path.dirname(products)}/lib/lectern/plugins"
        return products if os.path.exists(f"{products}/libStoreSQLitePlugin.so") else installed

    @staticmethod
    def configuration(folder, certificates, products, database, sections):
        given = {plugin: f", configuration: {section}" for plugin, section in sections.items()}
        plugins = ", ".join(f'{{ path: "lib{plugin}Plugin.so"{given.get(plugin, "")} }}' for plugin in PLUGINS)
        return f"""{{
            listen: ["127.0.0.1:0"],
            state_directory: "{folder}/state",
            plugin_directory: "{Lectern.plugins(products)}",
            tls: {{ ca: "{certificates.authority}", certificate: "{certificates.folder}/server.pem",
                   key: "{certificates.folder}/server.key", revoked: "{certificates.folder}/ca/revoked" }},
            store: {{ path: "libStoreSQLitePlugin.so", configuration: {{ path: "{database}" }} }},
            plugins: [{plugins}],
            log: {{ format: "json" }},
            // All connections of a measurement come from one address, thousands of them without a certificate.
            limits: {{ anonymous_connections_of_address_max: 100000 }},
        }}"""
