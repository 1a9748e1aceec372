// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "provider_registration.h"

#include <qgsapplication.h>
#include <qgssettingsentryimpl.h>

namespace lacuna::testing
{

/// The provider with its sentences as people read them, whatever the language of the computer: registered with an
/// empty folder it has no translations, English plurals among them.
inline bool speak( const QString &language )
{
  unregisterProvider();
  QgsApplication::settingsLocaleOverrideFlag->setValue( true );
  QgsApplication::settingsLocaleUserLocale->setValue( language );
  return registerProvider( QStringLiteral( LACUNA_PACKAGE ) ) == Registration::Done;
}

} // namespace lacuna::testing
