"""The machine under the measurement: its two cores, who else uses them, and what a process has used of them."""

import os, resource, time

TICKS = os.sysconf("SC_CLK_TCK")
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE = CORES[0]
CLIENT_CORE = CORES[1] if len(CORES) > 1 else CORES[0]


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
