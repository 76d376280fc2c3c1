"""Cores, processor time and memory of the measuring machine and its processes."""

import os, resource, time

TICKS = os.sysconf("SC_CLK_TCK")
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE = CORES[0]
CLIENT_CORE = CORES[1] if len(CORES) > 1 else CORES[0]


def pin(core):
    """A preexec_fn for Popen that pins the child and its children to a core."""
    return lambda: os.sched_setaffinity(0, {core})


def allow_files(count):
    """Raises the limit of open files to `count`; exits with a message where the hard limit is lower."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < count:
        raise SystemExit(f"bench: {count} open files are needed and {hard} allowed (ulimit -Hn)")
    if soft != resource.RLIM_INFINITY and soft < count:
        resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))


def processor_seconds(process):
    """Processor time of another process, ended threads included, from its CLOCK_PROCESS_CPUTIME_ID."""
    return time.clock_gettime(~process << 3 | 2)


def children_seconds():
    """Processor time of this process's ended children."""
    times = os.times()
    return times.children_user + times.children_system


def busy_seconds():
    """Processor time of the whole machine since its start, time stolen by its hypervisor included."""
    with open("/proc/stat") as file:
        user, nice, system, _, _, irq, softirq, steal = map(int, file.readline().split()[1:9])
    return (user + nice + system + irq + softirq + steal) / TICKS


def memory_kb(*processes):
    """The sum of the processes' VmRSS, in KB."""
    total = 0
    for process in processes:
        with open(f"/proc/{process}/status") as file:
            total += next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))
    return total
