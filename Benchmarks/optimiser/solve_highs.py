"""Runs HiGHS on one MPS file for so many seconds: solve_highs.py MODEL.mps SECONDS THREADS ANSWER.sol

The clock starts before the file is read, as it does for every solver here. Prints one JSON line; writes the answer, if there is one, as
`name value` lines.
"""

import json
import sys
import time

import highspy


def main():
    path, seconds, threads, answer = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    start = time.monotonic()
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", threads)
    solver.readModel(path)
    read = time.monotonic() - start
    solver.setOptionValue("time_limit", max(0.1, seconds - read))
    solver.run()
    info = solver.getInfo()
    found = info.primal_solution_status == 2
    if found:
        values = solver.getSolution().col_value
        names = solver.getLp().col_names_
        with open(answer, "w") as file:
            for name, value in zip(names, values):
                if value > 1e-6:
                    file.write(f"{name} {value:.9g}\n")
    print(json.dumps({
        "solver": "HiGHS", "version": solver.version(), "found": found, "objective": info.objective_function_value if found else None,
        "bound": info.mip_dual_bound if abs(info.mip_dual_bound) < 1e29 else None, "read_s": round(read, 2),
        "seconds": round(time.monotonic() - start, 2), "status": str(solver.getModelStatus()).split(".")[-1],
    }))


main()
