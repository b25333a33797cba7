// Two calls of the file system that Swift's view of the C library leaves out.
#ifndef TIERSTEMPS_FILE_SYSTEM_H
#define TIERSTEMPS_FILE_SYSTEM_H

#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>

// Exchanges two names in one step; -1 and errno otherwise (EINVAL where the file system has no such step).
static inline int exchange_names(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2 /* RENAME_EXCHANGE */);
}

// Writes to the disk everything its file system still holds in memory.
static inline int flush_file_system(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }

#else

static inline int exchange_names(const char *one, const char *other) { return renamex_np(one, other, 2 /* RENAME_SWAP */); }
static inline int flush_file_system(int descriptor) { return fsync(descriptor); }

#endif
#endif
