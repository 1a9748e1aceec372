// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "c_api.h"
#include "../provider_registration.h"

#include <qgsconfig.h>

#include <QByteArray>

#include <exception>

namespace
{

QByteArray &message()
{
  static QByteArray text;
  return text;
}

template <class Body>
int guarded( Body &&body )
{
  try
  {
    return body();
  }
  catch ( const std::exception &error )
  {
    message() = error.what();
  }
  catch ( ... )
  {
    message() = "unknown exception";
  }
  return -1;
}

} // namespace

int lacuna_abi() { return _QGIS_VERSION_INT; }

int lacuna_register_provider( const char *folder )
{
  return guarded( [folder] {
    switch ( lacuna::registerProvider( QString::fromUtf8( folder ) ) )
    {
      case lacuna::Registration::Done:
        return 0;
      case lacuna::Registration::AlreadyThere:
        return 1;
      case lacuna::Registration::WrongQgis:
        message() = lacuna::wrongQgisSentence().toUtf8();
        return 2;
    }
    return -1;
  } );
}

int lacuna_unregister_provider()
{
  return guarded( [] {
    lacuna::unregisterProvider();
    return 0;
  } );
}

const char *lacuna_message() { return message().constData(); }
