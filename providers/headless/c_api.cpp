// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "c_api.h"
#include "../provider_registration.h"
#include "../qgis_fit.h"
#include "c_edge.h"

int lacuna_register_provider( const char *folder )
{
  return lacuna::edgeGuarded( [folder] {
    switch ( lacuna::registerProvider( QString::fromUtf8( folder ) ) )
    {
      case lacuna::Registration::Done:
        return 0;
      case lacuna::Registration::AlreadyThere:
        return 1;
      case lacuna::Registration::WrongQgis:
        lacuna::edgeMessage() = lacuna::unfitSentence( QString::fromUtf8( folder ) ).toUtf8();
        return 2;
    }
    return -1;
  } );
}

int lacuna_unregister_provider()
{
  return lacuna::edgeGuarded( [] {
    lacuna::unregisterProvider();
    return 0;
  } );
}

const char *lacuna_message() { return lacuna::edgeMessage().constData(); }
