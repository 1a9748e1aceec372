// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// A library that is linked with delay to a GDAL of another name (gdal000.dll, which is nowhere) finds the one that is
// loaded. Run under Wine by ./dev test --windows: delayed_gdal.exe GDAL.dll

#include <windows.h>

#include <cstdio>
#include <cstring>

extern "C" const char *GDALVersionInfo( const char *what );

int main( int argc, char **argv )
{
  if ( argc == 2 && !LoadLibraryA( argv[1] ) )
  {
    std::printf( "%s could not be loaded: %lu\n", argv[1], GetLastError() );
    return 2;
  }
  const char *version = GDALVersionInfo( "RELEASE_NAME" );
  std::printf( "GDAL %s\n", version );
  return version && std::strncmp( version, "3.", 2 ) == 0 ? 0 : 1;
}
