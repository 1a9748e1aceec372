// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace lacuna::testing
{

/// All bytes of a file; none where it cannot be read.
inline QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

} // namespace lacuna::testing
