// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cpl_error.h>

#include <string>

namespace lacuna
{

/// Keeps GDAL's messages of this thread to itself while it lives: the first failure becomes part of our sentence.
class QuietGdal
{
public:
  QuietGdal() { CPLPushErrorHandlerEx( &QuietGdal::note, &mMessage ); }
  ~QuietGdal() { CPLPopErrorHandler(); }
  QuietGdal( const QuietGdal & ) = delete;
  QuietGdal &operator=( const QuietGdal & ) = delete;
  std::string message() const { return mMessage.empty() ? "GDAL gives no reason" : mMessage; }

private:
  static void CPL_STDCALL note( CPLErr level, CPLErrorNum, const char *text )
  {
    std::string *message = static_cast<std::string *>( CPLGetErrorHandlerUserData() );
    if ( level >= CE_Failure && message->empty() )
      *message = text;
  }
  std::string mMessage;
};

} // namespace lacuna
