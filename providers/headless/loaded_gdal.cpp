// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// On Windows GDAL's library has another name in every minor release (gdal311.dll). Ours is linked with delay to the one
// it was built with; when its first function is called, the GDAL that QGIS has loaded is taken, whatever it is called.

#include <windows.h>

#include <delayimp.h>
#include <psapi.h>

#include <cctype>
#include <cstddef>

namespace
{

bool isGdal( const char *name )
{
  for ( const char *letter = "gdal"; *letter; ++letter, ++name )
    if ( std::tolower( static_cast<unsigned char>( *name ) ) != *letter )
      return false;
  return true;
}

// The library of this process that is called gdal… and has GDAL's functions; null where there is none.
HMODULE loadedGdal()
{
  HMODULE modules[2048];
  DWORD bytes = 0;
  if ( !K32EnumProcessModules( GetCurrentProcess(), modules, sizeof modules, &bytes ) )
    return nullptr;
  const std::size_t count = ( bytes < sizeof modules ? bytes : sizeof modules ) / sizeof( HMODULE );
  for ( std::size_t i = 0; i < count; ++i )
  {
    char name[MAX_PATH];
    if ( K32GetModuleBaseNameA( GetCurrentProcess(), modules[i], name, sizeof name ) && isGdal( name )
         && GetProcAddress( modules[i], "GDALVersionInfo" ) )
      return modules[i];
  }
  return nullptr;
}

FARPROC WINAPI beforeLoading( unsigned event, PDelayLoadInfo info )
{
#ifndef _MSC_VER // GNU ld puts the table of addresses into a page that cannot be written
  if ( DWORD before = 0; event == dliNotePreGetProcAddress )
    VirtualProtect( reinterpret_cast<void *>( info->ppfn ), sizeof *info->ppfn, PAGE_READWRITE, &before );
#endif
  // Null: the usual way, by the name it was linked with.
  return event == dliNotePreLoadLibrary && isGdal( info->szDll ) ? reinterpret_cast<FARPROC>( loadedGdal() ) : nullptr;
}

} // namespace

extern "C"
{
#ifdef _MSC_VER
  const // as its linker wants it
#endif
    PfnDliHook __pfnDliNotifyHook2
    = beforeLoading;
}
