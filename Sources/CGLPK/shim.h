#ifndef TIERSTEMPS_CGLPK_SHIM_H
#define TIERSTEMPS_CGLPK_SHIM_H
#include <glpk.h>
#endif
