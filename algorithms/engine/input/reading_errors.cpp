// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/input/reading_errors.h"

#include <cpl_error.h>

namespace lacuna
{

namespace
{

void CPL_STDCALL note( CPLErr level, CPLErrorNum, const char *text )
{
  HeardErrors &heard = *static_cast<HeardErrors *>( CPLGetErrorHandlerUserData() );
  heard.warned = heard.warned || level == CE_Warning;
  if ( level >= CE_Failure && heard.failure.empty() )
    heard.failure = text && *text ? text : "GDAL gives no reason";
}

} // namespace

ReadingErrors::ReadingErrors() { CPLPushErrorHandlerEx( &note, &mHeard ); }

ReadingErrors::~ReadingErrors() { CPLPopErrorHandler(); }

} // namespace lacuna
