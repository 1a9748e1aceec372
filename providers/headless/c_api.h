// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

/* The edge the Python loader calls through ctypes. Plain C, nothing thrown, no type of ours crosses it. */

#if defined( _WIN32 )
#define LACUNA_API __declspec( dllexport )
#else
#define LACUNA_API __attribute__( ( visibility( "default" ) ) )
#endif

extern "C"
{
  /// Adds the provider. folder: UTF-8, where help/ and i18n/ lie. 0 added; 1 it was there already; 2 this QGIS does
  /// not fit, see lacuna_message(); -1 failed, see lacuna_message().
  LACUNA_API int lacuna_register_provider( const char *folder );

  /// Takes the provider away again if this library added it. 0, or -1 with lacuna_message().
  LACUNA_API int lacuna_unregister_provider();

  /// The last message, UTF-8, until the next call.
  LACUNA_API const char *lacuna_message();
}
