"""The machine under the measurement: its two cores, who else uses them, and what a process has used of them."""

import os, resource, time

TICKS = os.sysconf("SC_CLK_TCK")
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE = CORES[0]
CLIENT_CORE = CORES[1] if len(CORES) > 1 else CORES[0]
QUIET = 0.08  # of a core; somebody who uses less does not disturb
DISTURBED = 0.12  # of a core, while something was measured
quiet_seconds_max = 20  # that are waited for quiet, each time
attempts_max = 3


def hurry():
    """From now on neither waits for quiet nor measures again."""
    global quiet_seconds_max, attempts_max
    quiet_seconds_max, attempts_max = 0, 1


def pin(core):
    """For Popen's preexec_fn: the child, and whatever it starts, has this core alone."""
    return lambda: os.sched_setaffinity(0, {core})


def allow_files(count):
    """Lets this process's children open so many files, or says that they may not."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < count:
        raise SystemExit(f"bench: {count} open files are needed and {hard} allowed (ulimit -Hn)")
    if soft != resource.RLIM_INFINITY and soft < count:
        resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))


def processor_seconds(process):
    """What a process has used, threads that have ended included: its own clock, CLOCK_PROCESS_CPUTIME_ID of another."""
    return time.clock_gettime(~process << 3 | 2)


def children_seconds():
    """What the programs have used that were started here and have ended."""
    times = os.times()
    return times.children_user + times.children_system


def busy_seconds():
    """What the whole machine has used since it started, and what its host took from it."""
    with open("/proc/stat") as file:
        user, nice, system, _, _, irq, softirq, steal = map(int, file.readline().split()[1:9])
    return (user + nice + system + irq + softirq + steal) / TICKS


def memory_kb(*processes):
    """VmRSS, added up."""
    total = 0
    for process in processes:
        with open(f"/proc/{process}/status") as file:
            total += next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))
    return total


def wait_for_quiet():
    """Waits until nobody else works, but not for ever."""
    end = time.monotonic() + quiet_seconds_max
    while time.monotonic() < end:
        before = busy_seconds()
        time.sleep(0.5)
        if (busy_seconds() - before) / 0.5 < QUIET:
            return


def undisturbed(server, measure):
    """Measures when it is quiet, and once more when somebody else was at work meanwhile.

    `server` is the process that is measured, None where `measure` itself starts and ends it. Returns what `measure` returned, a dictionary, of the attempt that was disturbed least, with the share of a core
    that others used under `foreign`."""
    best = None
    for _ in range(attempts_max):
        wait_for_quiet()

        def used():
            return children_seconds() + time.process_time() + (processor_seconds(server) if server else 0)

        began, busy, own = time.monotonic(), busy_seconds(), used()
        found = measure()
        own, busy, took = used() - own, busy_seconds() - busy, time.monotonic() - began
        found["foreign"] = round(max(0.0, busy - own) / took, 3)
        if best is None or found["foreign"] < best["foreign"]:
            best = found
        if best["foreign"] <= DISTURBED:
            break
    return best
