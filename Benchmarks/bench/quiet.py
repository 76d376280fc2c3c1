"""Waits for an idle machine, detects disturbed measurements, and repeats them."""

import subprocess, time

from . import machine, programs

QUIET = 0.08  # of a core; somebody who uses less does not disturb
DISTURBED = 0.12  # of a core, while something was measured
SLOW = 1.3  # times what the core takes at full pace; shared with somebody, it takes twice as long
SLOWED = 0.2  # of the time in which something was measured
ATTEMPTS_MAX = 12
LEARN_SECONDS = 3  # before anything is measured: a neighbour comes and goes several times a second
QUIET_SECONDS_MAX = 20  # that are waited for quiet, each time
PATIENCE_SECONDS = 300  # for waiting and for measuring again, in all
patience_seconds = PATIENCE_SECONDS  # that are left
share_seconds = 0  # that each measurement adds to them
was_quiet = False  # in this machine, when something was last measured
full_pace = float("inf")  # the best that the core has shown, in nanoseconds for a thousand instructions


def share_out(seconds, measurements):
    """Divides the patience among `measurements`: each adds its share, and inherits what earlier ones have left, so that the
    first ones can't use up the share of the last. With 0 `seconds` nothing waits, and nothing is measured again."""
    global patience_seconds, share_seconds
    patience_seconds = 0
    share_seconds = seconds / max(1, measurements)


def wait():
    """Waits until the machine is idle, at most QUIET_SECONDS_MAX and the patience that is left."""
    global patience_seconds
    began = time.monotonic()
    end = began + min(QUIET_SECONDS_MAX, patience_seconds)
    while time.monotonic() < end:
        before = machine.busy_seconds()
        time.sleep(0.5)
        if (machine.busy_seconds() - before) / 0.5 < QUIET:
            return
    patience_seconds -= time.monotonic() - began


class Pace:
    """Samples the speed of the server's core during a `with`, by Benchmarks/Machine/pace.c."""

    def __enter__(self):
        self.child = subprocess.Popen([f"{programs.BUILT}/pace"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                      preexec_fn=machine.pin(machine.SERVER_CORE))
        return self

    def __exit__(self, *_):
        global full_pace
        said, _ = self.child.communicate()
        self.samples = sorted(map(float, said.split()))
        if self.samples:
            full_pace = min(full_pace, self.samples[len(self.samples) // 10])

    @property
    def slowed(self):
        """The share of samples in which the core was slower than SLOW times its full pace."""
        return sum(sample > SLOW * full_pace for sample in self.samples) / max(1, len(self.samples))


def disturbance(result):
    """How much a measurement was disturbed; above 1: too much for it to count."""
    return max(result.get("foreign", 0) / DISTURBED, result.get("slowed", 0) / SLOWED)


def undisturbed(server, measure, attempts_max=ATTEMPTS_MAX):
    """Measures, and again when it was disturbed, as long as there is patience.

    `server` is the process that is measured, None where `measure` itself starts and ends it. Returns what `measure` returned,
    a dictionary, of the attempt that was disturbed least, with the share of a core that others in this machine used under
    `foreign`, and the share of the time in which the core was not at full pace under `slowed`."""
    global patience_seconds, was_quiet
    patience_seconds += share_seconds
    best = None
    if full_pace == float("inf") and patience_seconds > 0:
        with Pace():
            time.sleep(LEARN_SECONDS)
    for attempt in range(attempts_max):
        if not was_quiet:
            wait()

        def used():
            return machine.children_seconds() + time.process_time() + (machine.processor_seconds(server) if server else 0)

        began, busy, own = time.monotonic(), machine.busy_seconds(), used()
        with Pace() as pace:
            found = measure()
        own, busy, took = used() - own, machine.busy_seconds() - busy, time.monotonic() - began
        found["foreign"] = round(max(0.0, busy - own) / took, 3)
        found["slowed"] = round(pace.slowed, 3)
        was_quiet = found["foreign"] <= DISTURBED
        if best is None or disturbance(found) < disturbance(best):
            best = found
        if attempt:
            patience_seconds -= took
        if disturbance(best) <= 1 or patience_seconds <= 0:
            break
    return best
