"""The progress of a plan, from the JSON lines of `plan --json`: the sum of the plan in hand over time, against the bound it ends with."""

import json

# A sample is kept when so much of the elapsed time has passed since the one before: a thousand at most, and no visible step lost.
STEP = 1.01


def samples_of(lines):
    """Rows of (seconds, incumbent, bound, gap), and the whole seconds of stages are left out.

    `bound` is the relaxation as the planner saw it then; the last row has the certified bound of the finished plan, and every gap is
    against it. While the planner searches, its sum leaves out the five points of each field visit, so the last step may rise a little.
    """
    told = []
    for seconds, line in lines:
        try:
            said = json.loads(line)
        except ValueError:
            continue
        if said.get("stage") == "done":
            told.append((seconds, said["objective"], said["bound"], True))
        elif "incumbent" in said:
            told.append((seconds, said["incumbent"], said.get("bound", ""), False))
    if not told or not told[-1][3]:
        return []
    certified, kept = told[-1][2], []
    for seconds, incumbent, bound, last in told:
        if kept and not last and ((kept[-1]["incumbent"], kept[-1]["bound"]) == (incumbent, bound) or seconds < STEP * kept[-1]["seconds"]):
            continue
        gap = (incumbent - certified) / max(1, abs(incumbent))
        kept.append({"seconds": round(seconds, 3), "incumbent": incumbent, "bound": bound, "gap": round(gap, 6)})
    return kept
