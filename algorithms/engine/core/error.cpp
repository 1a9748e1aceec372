// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"

namespace lacuna
{

Error::Error( ErrorCode code, std::vector<std::string> args )
  : mCode( code )
  , mArgs( std::move( args ) )
  , mWhat( "lacuna error " + std::to_string( static_cast<int>( code ) ) )
{
  for ( const std::string &arg : mArgs )
    mWhat += ": " + arg;
}

} // namespace lacuna
