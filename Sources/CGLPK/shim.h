// GLPK ends the whole process (`abort`) on misuse and on some of its own assertions, and its memory belongs to the thread
// that asked for it. Both are turned into return codes here, the only place that may call GLPK:
//
// - Every call runs between `setjmp` and `glp_error_hook`. When GLPK gives up, its message is kept, the thread's whole GLPK
//   environment is freed (GLPK forbids going on with it), and the call returns `TIERS_ABORTED`.
// - Every environment has a number, drawn once in the life of the process. A problem remembers the number it was born under,
//   and a call under another number (another thread, or after an abort) returns `TIERS_FOREIGN` before GLPK sees the pointer.
// - The environment is freed with its last problem, so that a thread that ends leaves nothing behind.
//
// Only C frames lie between `setjmp` and `longjmp`: no Swift frame is ever skipped.
#ifndef TIERSTEMPS_CGLPK_SHIM_H
#define TIERSTEMPS_CGLPK_SHIM_H
#include <glpk.h>
#include <math.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

enum { TIERS_DONE = 0, TIERS_ABORTED = 1, TIERS_FOREIGN = 2 };

struct tiers_thread {
  uint64_t environment;
  int problems;
  jmp_buf back;
  char message[256];
};

// Weak functions, not variables: the importer of Swift gives them a body in every object file that calls them, and the linker
// keeps one, so that all share one state.
__attribute__((weak)) struct tiers_thread *tiers_of_thread(void) {
  static _Thread_local struct tiers_thread state;
  return &state;
}

__attribute__((weak)) uint64_t tiers_draw_environment(void) {
  static uint64_t drawn;
  return __atomic_add_fetch(&drawn, 1, __ATOMIC_RELAXED);
}

static inline int tiers_keep_message(void *info, const char *text) {
  (void)info;
  strncat(tiers_of_thread()->message, text, sizeof tiers_of_thread()->message - strlen(tiers_of_thread()->message) - 1);
  return 1;
}

static inline void tiers_leap_back(void *info) {
  (void)info;
  longjmp(tiers_of_thread()->back, 1);
}

static inline void tiers_enter(void) {
  tiers_of_thread()->message[0] = 0;
  glp_term_hook(tiers_keep_message, NULL);
  glp_term_out(GLP_OFF);
  glp_error_hook(tiers_leap_back, NULL);
}

static inline int tiers_abandon(void) {
  glp_free_env();
  tiers_of_thread()->environment = 0;
  tiers_of_thread()->problems = 0;
  return TIERS_ABORTED;
}

// What GLPK said when it gave up last on this thread.
static inline const char *tiers_message(void) { return tiers_of_thread()->message; }

#define TIERS_GUARDED(owner, ...)                                 \
  do {                                                            \
    if (tiers_of_thread()->environment != (owner)) return TIERS_FOREIGN; \
    tiers_enter();                                                \
    if (setjmp(tiers_of_thread()->back) != 0) return tiers_abandon();   \
    __VA_ARGS__;                                                   \
    return TIERS_DONE;                                            \
  } while (0)

// Life

static inline int tiers_create(const char *name, int direction, uint64_t *owner, glp_prob **problem) {
  if (tiers_of_thread()->environment == 0)
    tiers_of_thread()->environment = tiers_draw_environment();
  *owner = tiers_of_thread()->environment;
  tiers_of_thread()->problems += 1;
  TIERS_GUARDED(*owner, {
    *problem = glp_create_prob();
    glp_set_prob_name(*problem, name);
    glp_set_obj_dir(*problem, direction);
  });
}

static inline int tiers_delete_now(uint64_t owner, glp_prob *p) { TIERS_GUARDED(owner, glp_delete_prob(p)); }

static inline int tiers_delete(uint64_t owner, glp_prob *p) {
  int code = tiers_delete_now(owner, p);
  if (code == TIERS_DONE && --tiers_of_thread()->problems == 0) {
    glp_free_env();
    tiers_of_thread()->environment = 0;
  }
  return code;
}

// Building. Indices and arrays start at 1, as everywhere in GLPK.

static inline int tiers_bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

static inline int tiers_add_rows(uint64_t owner, glp_prob *p, int count) {
  TIERS_GUARDED(owner, {
    int first = glp_add_rows(p, count);
    for (int i = first; i < first + count; i++) glp_set_row_bnds(p, i, GLP_FR, 0, 0);
  });
}

static inline int tiers_add_columns(
    uint64_t owner, glp_prob *p, int count, const double *lower, const double *upper, const double *cost,
    const int *start, const int *row, const double *value) {
  TIERS_GUARDED(owner, {
    int first = glp_add_cols(p, count);
    for (int k = 0; k < count; k++) {
      glp_set_col_bnds(p, first + k, tiers_bound_type(lower[k], upper[k]), lower[k], upper[k]);
      glp_set_obj_coef(p, first + k, cost[k]);
      glp_set_mat_col(p, first + k, start[k + 1] - start[k], row + start[k], value + start[k]);
    }
  });
}

static inline int tiers_set_row(uint64_t owner, glp_prob *p, int i, int length, const int *column, const double *value) {
  TIERS_GUARDED(owner, glp_set_mat_row(p, i, length, column, value));
}

static inline int tiers_set_column(uint64_t owner, glp_prob *p, int j, int length, const int *row, const double *value) {
  TIERS_GUARDED(owner, glp_set_mat_col(p, j, length, row, value));
}

static inline int tiers_set_row_bounds(uint64_t owner, glp_prob *p, int i, double lower, double upper) {
  TIERS_GUARDED(owner, glp_set_row_bnds(p, i, tiers_bound_type(lower, upper), lower, upper));
}

static inline int tiers_set_column_bounds(uint64_t owner, glp_prob *p, int j, double lower, double upper) {
  TIERS_GUARDED(owner, glp_set_col_bnds(p, j, tiers_bound_type(lower, upper), lower, upper));
}

static inline int tiers_set_cost(uint64_t owner, glp_prob *p, int j, double cost) {
  TIERS_GUARDED(owner, glp_set_obj_coef(p, j, cost));
}

static inline int tiers_set_kind(uint64_t owner, glp_prob *p, int j, int kind) { TIERS_GUARDED(owner, glp_set_col_kind(p, j, kind)); }

static inline int tiers_set_row_name(uint64_t owner, glp_prob *p, int i, const char *name) {
  TIERS_GUARDED(owner, glp_set_row_name(p, i, name));
}

static inline int tiers_set_column_name(uint64_t owner, glp_prob *p, int j, const char *name) {
  TIERS_GUARDED(owner, glp_set_col_name(p, j, name));
}

static inline int tiers_delete_rows(uint64_t owner, glp_prob *p, int count, const int *rows) {
  TIERS_GUARDED(owner, glp_del_rows(p, count, rows));
}

static inline int tiers_delete_columns(uint64_t owner, glp_prob *p, int count, const int *columns) {
  TIERS_GUARDED(owner, glp_del_cols(p, count, columns));
}

// Basis and scale

static inline int tiers_scale(uint64_t owner, glp_prob *p) { TIERS_GUARDED(owner, glp_scale_prob(p, GLP_SF_AUTO)); }
static inline int tiers_unscale(uint64_t owner, glp_prob *p) { TIERS_GUARDED(owner, glp_unscale_prob(p)); }
static inline int tiers_standard_basis(uint64_t owner, glp_prob *p) { TIERS_GUARDED(owner, glp_std_basis(p)); }
static inline int tiers_advanced_basis(uint64_t owner, glp_prob *p) { TIERS_GUARDED(owner, glp_adv_basis(p, 0)); }

static inline int tiers_get_basis(uint64_t owner, glp_prob *p, unsigned char *row, unsigned char *column) {
  TIERS_GUARDED(owner, {
    int m = glp_get_num_rows(p), n = glp_get_num_cols(p);
    for (int i = 1; i <= m; i++) row[i - 1] = (unsigned char)glp_get_row_stat(p, i);
    for (int j = 1; j <= n; j++) column[j - 1] = (unsigned char)glp_get_col_stat(p, j);
  });
}

static inline int tiers_set_basis(
    uint64_t owner, glp_prob *p, const unsigned char *row, const unsigned char *column, int *answer) {
  TIERS_GUARDED(owner, {
    int m = glp_get_num_rows(p), n = glp_get_num_cols(p);
    for (int i = 1; i <= m; i++) glp_set_row_stat(p, i, row[i - 1]);
    for (int j = 1; j <= n; j++) glp_set_col_stat(p, j, column[j - 1]);
    *answer = glp_warm_up(p);
  });
}

// Solving

static inline int tiers_simplex(
    uint64_t owner, glp_prob *p, int method, int iterations, int milliseconds, int presolve, int *answer) {
  TIERS_GUARDED(owner, {
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.meth = method;
    options.it_lim = iterations;
    options.tm_lim = milliseconds;
    options.presolve = presolve ? GLP_ON : GLP_OFF;
    *answer = glp_simplex(p, &options);
  });
}

static inline int tiers_read_simplex(
    uint64_t owner, glp_prob *p, double *activity, double *dual, double *primal, double *reduced, double *objective,
    int *primal_status, int *dual_status) {
  TIERS_GUARDED(owner, {
    int m = glp_get_num_rows(p), n = glp_get_num_cols(p);
    for (int i = 1; i <= m; i++) activity[i - 1] = glp_get_row_prim(p, i), dual[i - 1] = glp_get_row_dual(p, i);
    for (int j = 1; j <= n; j++) primal[j - 1] = glp_get_col_prim(p, j), reduced[j - 1] = glp_get_col_dual(p, j);
    *objective = glp_get_obj_val(p);
    *primal_status = glp_get_prim_stat(p);
    *dual_status = glp_get_dual_stat(p);
  });
}

static inline int tiers_iterations(uint64_t owner, glp_prob *p, int *iterations) {
  TIERS_GUARDED(owner, *iterations = glp_get_it_cnt(p));
}

struct tiers_search {
  double gap;            // relative gap at which to stop; 0 for none
  int nodes;             // nodes of the tree at most
  int milliseconds;      // GLPK looks at the clock between nodes only
  int presolve, cuts, pump;
  int nodes_seen;        // answers from here on
  int bounded;           // whether `bound` was ever known
  double bound;
};

// GLPK has no limit on nodes and keeps its bound to itself: both are had from its callback, which stays in C.
static inline void tiers_watch(glp_tree *tree, void *info) {
  struct tiers_search *search = info;
  int best = glp_ios_best_node(tree);
  if (best != 0) {
    search->bound = glp_ios_node_bound(tree, best);
    search->bounded = fabs(search->bound) < 1e300;
  }
  if (glp_ios_reason(tree) == GLP_ISELECT && ++search->nodes_seen > search->nodes) glp_ios_terminate(tree);
}

static inline int tiers_search(uint64_t owner, glp_prob *p, struct tiers_search *search, int *answer) {
  TIERS_GUARDED(owner, {
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.mip_gap = search->gap;
    options.tm_lim = search->milliseconds;
    options.presolve = search->presolve ? GLP_ON : GLP_OFF;
    options.fp_heur = search->pump ? GLP_ON : GLP_OFF;
    options.gmi_cuts = options.mir_cuts = options.cov_cuts = search->cuts ? GLP_ON : GLP_OFF;
    options.cb_func = tiers_watch;
    options.cb_info = search;
    search->nodes_seen = search->bounded = 0;
    *answer = glp_intopt(p, &options);
  });
}

static inline int tiers_read_search(uint64_t owner, glp_prob *p, double *value, double *objective, int *status) {
  TIERS_GUARDED(owner, {
    int n = glp_get_num_cols(p);
    for (int j = 1; j <= n; j++) value[j - 1] = glp_mip_col_val(p, j);
    *objective = glp_mip_obj_val(p);
    *status = glp_mip_status(p);
  });
}

// Reading a problem back

struct tiers_bounds { double lower, upper, cost; int integer, length; const char *name; };

static inline int tiers_read_row(uint64_t owner, glp_prob *p, int i, struct tiers_bounds *row) {
  TIERS_GUARDED(owner, {
    row->lower = glp_get_row_lb(p, i);
    row->upper = glp_get_row_ub(p, i);
    row->name = glp_get_row_name(p, i);
  });
}

static inline int tiers_read_column(
    uint64_t owner, glp_prob *p, int j, struct tiers_bounds *column, int *row, double *value) {
  TIERS_GUARDED(owner, {
    column->lower = glp_get_col_lb(p, j);
    column->upper = glp_get_col_ub(p, j);
    column->cost = glp_get_obj_coef(p, j);
    column->integer = glp_get_col_kind(p, j) != GLP_CV;
    column->name = glp_get_col_name(p, j);
    column->length = glp_get_mat_col(p, j, row, value);
  });
}
#endif
