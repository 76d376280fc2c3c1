"""Prints measurements as tables."""

import statistics

from . import quiet, shapes

GUESTS = ("Lectern", "limit")
CALM_LEAST = 1 / 3  # of the pairs of measurements, for those alone to count


def spread(values, digits):
    """The median with minimum and maximum; "" without values."""
    if not values:
        return ""
    form = lambda value: f"{value:,.{digits}f}"
    middle = form(statistics.median(values))
    return middle if len(values) == 1 else f"{middle} ({form(min(values))}–{form(max(values))})"


def values(results, name, what="value"):
    return [result[what] for result in results.get(name, ()) if result and what in result]


def counting(results):
    """The measurements that count, and a remark: the undisturbed pairs where there are enough, else all."""
    names = [name for name in GUESTS if results.get(name)]
    pairs = list(zip(*(results[name] for name in names)))
    calm = [pair for pair in pairs if max(map(quiet.disturbance, pair)) <= 1]
    if not pairs or len(calm) == len(pairs):
        return results, ""
    if len(calm) < CALM_LEAST * len(pairs):
        return results, "disturbed"
    return results | dict(zip(names, map(list, zip(*calm)))), f"{len(calm)} of {len(pairs)}"


def ratios(results):
    """Lectern's figure divided by the limit's, for each pair: drift between rounds cancels out."""
    return [ours / theirs for ours, theirs in zip(values(results, "Lectern"), values(results, "limit"))]


def verdict(shape, results):
    """Whether the target is met; None without measurements."""
    found = values(results, "Lectern")
    ratio = ratios(results)
    if not found or (shape.is_ratio and not ratio):
        return None
    return shape.is_met(statistics.median(found), statistics.median(ratio) if ratio else None)


def line(shape, results, remark):
    """The row of a shape: Lectern, limit, ratio, target, and whether it is met."""
    ratio = ratios(results)
    cells = [spread(values(results, name), shape.digits) for name in GUESTS]
    target = f"≤ {shape.target:g}" + (" × limit" if shape.is_ratio else f" {shape.unit}")
    met = {True: "met", False: "NOT met", None: ""}[verdict(shape, results)]
    return (f"{shape.name:15} {shape.unit:5} {cells[0]:>24} {cells[1]:>24} {spread(ratio, 2):>18} "
            f"{target:>12}  {met}{f'  ({remark})' if remark else ''}").rstrip()


def table(found, names):
    """All tables: Lectern and limit by shape, their throughput and p99 latency, and the peers."""
    chosen = {name: counting(results) for name, results in found.items()}
    found = {name: results for name, (results, _) in chosen.items()}
    remarks = {name: remark for name, (_, remark) in chosen.items()}
    out = ["", f"{'shape':15} {'':5} {'Lectern':>24} {'limit':>24} {'ratio':>18} {'target':>12}"]
    out += [line(shape, found[shape.name], remarks[shape.name]) for shape in shapes.ALL if shape.name in found]
    if any(remarks.values()):
        out += ["", "N of M: so many measurements count, during which nobody else used the machine or the other half of its core.",
                "disturbed: hardly any was like that, so all count. A run in another hour, or with more --patience, tells more."]
    counted = [shape for shape in shapes.STEADY if shape.name in found]
    if counted:
        out += ["", f"{'':15} {'calls a second':>49} {'p99 µs':>42}",
                f"{'':15} {'Lectern':>24} {'limit':>24} {'Lectern':>21} {'limit':>20}"]
    for shape in counted:
        cells = [spread(values(found[shape.name], name, what), 0) for what in ("calls_per_second", "p99_us") for name in GUESTS]
        out.append(f"{shape.name:15} {cells[0]:>24} {cells[1]:>24} {cells[2]:>21} {cells[3]:>20}")
    for name, rounds in found.get("crowd", {}).items():
        alone, beside = (spread([result[what]["p99_us"] for result in rounds], 0) for what in ("alone", "beside"))
        out.append(f"{'crowd, ' + name:15} p99 alone {alone} µs, beside the silent {beside} µs")
    if names:
        out += ["", "the yardstick's servers, in the same rounds", " " * 15 + "".join(f"{name:>24}" for name in names)]
        for shape in shapes.ALL:
            cells = [values(found.get(shape.name, {}), name) for name in names]
            if any(cells):
                out.append(f"{shape.name:15}" + "".join(f"{spread(cell, shape.digits):>24}" for cell in cells))
    return "\n".join(out)
