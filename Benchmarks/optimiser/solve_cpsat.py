"""Runs CP-SAT on one MPS file for so many seconds: solve_cpsat.py MODEL.mps SECONDS THREADS ANSWER.sol

The clock starts before the file is read. Prints one JSON line; writes the answer as `name value` lines.
"""

import json
import sys
import time

import ortools
from ortools.linear_solver.python import model_builder


def main():
    path, seconds, threads, answer = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    start = time.monotonic()
    model = model_builder.Model()
    model.import_from_mps_file(path)
    read = time.monotonic() - start
    solver = model_builder.Solver("sat")
    solver.set_time_limit_in_seconds(max(0.1, seconds - read))
    solver.set_solver_specific_parameters(f"num_workers:{threads}")
    status = solver.solve(model)
    found = status in (model_builder.SolveStatus.OPTIMAL, model_builder.SolveStatus.FEASIBLE)
    bound = None
    if found:
        with open(answer, "w") as file:
            for variable in model.get_variables():
                value = solver.value(variable)
                if value > 1e-6:
                    file.write(f"{variable.name} {value:.9g}\n")
        bound = solver.best_objective_bound
    print(json.dumps({
        "solver": "CP-SAT", "version": ortools.__version__, "found": found, "objective": solver.objective_value if found else None,
        "bound": bound, "read_s": round(read, 2), "seconds": round(time.monotonic() - start, 2), "status": str(status).split(".")[-1],
    }))


main()
