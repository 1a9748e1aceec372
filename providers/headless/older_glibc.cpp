// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers

/* A compiler on glibc 2.38 or later asks for three functions in their newest version, which systems of 2022 lack:
 * Debian 12 has glibc 2.36, Ubuntu 22.04 2.35. The oldest versions do the same for us. fmod: the new one only does not
 * set errno. strtoll, strtoull: the new ones also read binary numbers (0b…) in bases 0 and 2. */

#include <features.h>

#if defined( __GLIBC__ ) && defined( __x86_64__ )
#define LACUNA_OLDEST "GLIBC_2.2.5"
#elif defined( __GLIBC__ ) && defined( __aarch64__ )
#define LACUNA_OLDEST "GLIBC_2.17"
#endif

extern "C"
{
#if defined( LACUNA_OLDEST )
  double lacuna_fmod( double x, double y );
  long long lacuna_strtoll( const char *text, char **end, int base );
  unsigned long long lacuna_strtoull( const char *text, char **end, int base );
  __asm__( ".symver lacuna_fmod, fmod@" LACUNA_OLDEST );
  __asm__( ".symver lacuna_strtoll, strtoll@" LACUNA_OLDEST );
  __asm__( ".symver lacuna_strtoull, strtoull@" LACUNA_OLDEST );

  // The linker calls __wrap_fmod where fmod is meant: --wrap in QtTarget.cmake.
  double __wrap_fmod( double x, double y ) { return lacuna_fmod( x, y ); }
  long long __isoc23_strtoll( const char *text, char **end, int base ) { return lacuna_strtoll( text, end, base ); }
  unsigned long long __isoc23_strtoull( const char *text, char **end, int base )
  {
    return lacuna_strtoull( text, end, base );
  }
#else
  double __real_fmod( double x, double y );
  double __wrap_fmod( double x, double y ) { return __real_fmod( x, y ); }
#endif
}
