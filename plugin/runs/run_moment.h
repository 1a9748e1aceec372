// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsapplication.h>

#include <QDateTime>
#include <QLocale>

namespace lacuna
{

/// The moment of a run and its day, as people of the interface's language write them.
inline QString momentText( const QDateTime &when )
{
  return QLocale( QgsApplication::locale() ).toString( when, QLocale::ShortFormat );
}

inline QString dayText( const QDateTime &when )
{
  return QLocale( QgsApplication::locale() ).toString( when.date(), QLocale::ShortFormat );
}

} // namespace lacuna
